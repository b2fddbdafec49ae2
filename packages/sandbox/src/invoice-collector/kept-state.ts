import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Callback, Credential, Customer, IcState, User } from "./state";

const FILE = "invoice-collector.json";
/** Changes within this time are written together. */
const LOOK_EVERY_MS = 250;

/** What a real server has in its database: tokens and running collects do not survive its restart. */
type Kept = {
  bearer: string;
  customer: Customer;
  users: User[];
  credentials: Credential[];
  callbacks: Callback[];
};

export type StateKeeper = {
  /** Writes what has changed since, and writes no more. */
  stop(): void;
};

/**
 * Takes over what an earlier start has left in the folder, and keeps the state there from now on: a file that is written
 * whole or not at all. One that cannot be read counts for nothing.
 */
export function keepState(state: IcState, folder: string): StateKeeper {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, FILE);
  takeOver(state, read(file));
  let written = "";
  function save(): void {
    const text = JSON.stringify(kept(state));
    if (text === written) return;
    const partial = `${file}.${process.pid}`;
    writeFileSync(partial, text, { mode: 0o600 });
    renameSync(partial, file);
    written = text;
  }
  const timer = setInterval(save, LOOK_EVERY_MS);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      save();
    },
  };
}

function kept({ bearer, customer, users, credentials, callbacks }: IcState): Kept {
  return {
    bearer,
    customer,
    users: [...users.values()],
    credentials: [...credentials.values()].map((credential) => ({ ...credential, run: null })),
    callbacks: [...callbacks.values()],
  };
}

function takeOver(state: IcState, left: Kept | null): void {
  if (left === null) return;
  state.bearer = left.bearer;
  state.customer = left.customer;
  for (const user of left.users) state.users.set(user.id, user);
  for (const credential of left.credentials) state.credentials.set(credential.id, credential);
  for (const callback of left.callbacks) state.callbacks.set(callback.id, callback);
}

function read(file: string): Kept | null {
  try {
    // written by save() above alone, and whole
    return JSON.parse(readFileSync(file, "utf8")) as Kept;
  } catch {
    return null;
  }
}

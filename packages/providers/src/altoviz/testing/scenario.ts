import { isCreation, type OperationType, resourceOf } from "../../operations";
import type { DocumentContent, OperationCall, ProviderOperation, ProviderSession } from "../../provider";
import { defined } from "../../testing/contract/bench";
import { sendRequest } from "./drafts";
import type { WriteScenario } from "../../testing/contract/subject";

/** A record that is made. */
export function creation(type: OperationType, path: string, input: unknown) {
  return async (): Promise<WriteScenario> => ({
    call: { target: { resource: resourceOf(type), externalId: null }, input, file: null },
    method: "POST",
    path,
    whenDone: "succeeded",
    whenBroken: "not_applied",
  });
}

export type Maker = (session: ProviderSession) => Promise<string>;

/** Something done with a record that the maker makes: method, beginning of the path, input. */
export function change(
  type: OperationType,
  maker: Maker,
  [method, path, input = {}]: [string, string, unknown?],
) {
  return async (session: ProviderSession): Promise<WriteScenario> => {
    const target = { resource: resourceOf(type), externalId: await maker(session) };
    const call = { target, input, file: null };
    return { call, method, path, whenDone: "succeeded", whenBroken: "not_applied" };
  };
}

/** That no e-mail went out, nobody can say. */
export function sending(type: OperationType, maker: Maker, path: string) {
  return async (session: ProviderSession): Promise<WriteScenario> => ({
    ...(await change(type, maker, ["POST", path, sendRequest()])(session)),
    whenBroken: "unknown",
  });
}

export function withFile(type: OperationType, file: DocumentContent, externalId: string | null) {
  return { call: { target: { resource: resourceOf(type), externalId }, input: {}, file } };
}

/** Makes a record and gives its id. */
export async function make(session: ProviderSession, type: OperationType, input: unknown): Promise<string> {
  const { records } = await act(session, type, { externalId: null, input });
  return defined(records[0]).externalId;
}

export async function finalized(
  session: ProviderSession,
  resource: "invoices" | "credits",
  externalId: string,
) {
  await act(session, `${resource}.finalize`, { externalId });
  return externalId;
}

let made = 0;

export async function act(
  session: ProviderSession,
  type: OperationType,
  {
    externalId,
    input = {},
    file = null,
  }: { externalId: string | null; input?: unknown; file?: DocumentContent | null },
) {
  made += 1;
  const operation: ProviderOperation = defined(session.operations?.[type]);
  const call: OperationCall = {
    target: { resource: resourceOf(type), externalId },
    input,
    key: `scenario-${made}`,
    file,
  };
  if (isCreation(type) !== (externalId === null)) throw new Error(`${type} of ${externalId}`);
  return operation.perform(call, externalId === null ? null : await operation.stateBefore(call));
}

import { z } from "zod";
import type { Controls } from "../http/control";
import { activeCallback, deliver } from "./callback/deliver";
import { arbitrary, arbitraryPayload, sendOnce } from "./callback/arbitrary";
import { disconnectedPayload } from "./callback/payload";
import { collectorById } from "./catalogue/collectors";
import { startCollect } from "./collect/run";
import { invoiceCollectorSwitches } from "./options";
import type { Credential, IcState } from "./state";

const chosen = z.object({ credential: z.string() });
const issue = z.object({ credential: z.string(), count: z.number().int().min(1).max(1000).default(1) });

/** What happens at Invoice-Collector and its suppliers without the API. */
export function invoiceCollectorControls(state: IcState): Controls {
  return {
    state: () => ({ counts: counts(state) }),
    options: (body) => {
      const given = z.record(z.string(), z.unknown()).parse(body ?? {});
      return Object.assign(state.switches, invoiceCollectorSwitches.parse({ ...state.switches, ...given }));
    },
    /** Ends every token, as a restart does. */
    expireTokens: () => state.tokens.clear(),
    disconnect: (body) => disconnect(state, credentialOf(state, chosen.parse(body).credential)),
    /** The supplier issues invoices, and the timer's next collect begins. */
    issueInvoices: (body) => {
      const { credential: id, count } = issue.parse(body);
      const credential = credentialOf(state, id);
      credential.issuedSince += count;
      startCollect(state, credential);
    },
    deliver: (body) => deliverArbitrary(state, body),
  };
}

function counts(state: IcState) {
  const credentials = [...state.credentials.values()];
  const delivered = credentials.flatMap(({ invoices }) => invoices).filter(({ hash }) => hash !== null);
  return {
    users: state.users.size,
    credentials: credentials.length,
    callbacks: state.callbacks.size,
    deliveredDocuments: delivered.length,
    running: credentials.filter(({ run }) => run !== null).length,
  };
}

/** The supplier signs the collector out: -2, told to the receiver when the credential had been done. */
async function disconnect(state: IcState, credential: Credential) {
  const wasDone = credential.state.index === 7;
  credential.state = { index: -2, reason: "disconnected" };
  credential.nextCollect = null;
  const callback = activeCallback(state);
  const collector = collectorById(credential.collectorId);
  const user = state.users.get(credential.userId);
  if (!wasDone || !callback || !collector || !user) return { told: false };
  return {
    told: await deliver(state, callback, disconnectedPayload(state, collector, { credential, user })),
  };
}

/** Sends one body many times in parallel, once each and without retry; says what was answered. */
async function deliverArbitrary(state: IcState, body: unknown) {
  const wanted = arbitrary.parse(body);
  const text = wanted.raw ?? (await arbitraryPayload(state, wanted));
  const url = wanted.url ?? activeCallback(state)?.params["url"];
  if (url === undefined) throw new Error("there is no active callback and no url");
  const times = Array.from({ length: wanted.count });
  const statuses = await Promise.all(times.map(() => sendOnce(state, url, text)));
  return { statuses, bytes: Buffer.byteLength(text) };
}

function credentialOf(state: IcState, id: string): Credential {
  const credential = state.credentials.get(id);
  if (!credential) throw new Error("no such credential");
  return credential;
}

import { setTimeout as delay } from "node:timers/promises";
import { activeCallback } from "../callback/deliver";
import { type Collector, collectorById, supplierOf } from "../catalogue/collectors";
import { stateShape } from "../catalogue/texts";
import { asksNothing } from "../catalogue/view";
import { newToken } from "../identifiers";
import type { Callback, CollectState, Credential, IcState, Reply, Run } from "../state";
import { download } from "./download";
import { finish, skip } from "./finish";

/** Any other code is wrong. */
const CODE = "123456";
/** This password is wrong at every supplier. */
const WRONG_PASSWORD = "wrong";

type Work = { state: IcState; credential: Credential; run: Run; collector: Collector; callback: Callback };

/** Starts a collect, or gives the one that runs. */
export function startCollect(state: IcState, credential: Credential): Run {
  if (credential.run) return credential.run;
  const stop = new AbortController();
  const wsPath = `/api/v1/ws/${newToken()}`;
  const run: Run = {
    wsPath,
    state: { index: 0 },
    last: null,
    send: null,
    closeSocket: null,
    reply: null,
    stop,
  };
  credential.run = run;
  const callback = activeCallback(state);
  const collector = collectorById(credential.collectorId);
  const signal = AbortSignal.any([state.stop.signal, stop.signal]);
  const ending = (async () => {
    if (!callback || !collector) return skip(state, credential);
    const end = await work({ state, credential, run, collector, callback }, signal);
    await finish(state, credential, end);
  })();
  // An aborted collect ends without a trace: its credential or the server is gone.
  void ending.catch(() => undefined).then(() => endRun(credential, run));
  return run;
}

function endRun(credential: Credential, run: Run): void {
  if (credential.run === run) credential.run = null;
  run.closeSocket?.();
}

async function work(work: Work, signal: AbortSignal): Promise<CollectState> {
  const { state, credential, collector } = work;
  await step(work, 1, signal);
  await step(work, 2, signal);
  const failure = asksNothing(collector, state.customer)
    ? await signInByHand(work, signal)
    : await signIn(work, signal);
  if (failure) return failure;
  await step(work, 5, signal);
  show(work, { index: 6 });
  await download({ state, credential, collector, callback: work.callback });
  return { index: 7 };
}

async function signIn(work: Work, signal: AbortSignal): Promise<CollectState | null> {
  if (Object.values(work.credential.params).includes(WRONG_PASSWORD))
    return { index: -1, reason: "wrong_password" };
  if (!supplierOf(work.collector.id).asksCode) return null;
  show(work, { index: 3 });
  const reply = await replied(work, signal);
  if (!reply) return { index: -2, reason: "no_answer" };
  await step(work, 4, signal);
  return reply.kind === "code" && reply.code === CODE ? null : { index: -1, reason: "wrong_code" };
}

/** The supplier's own page is shown until the person says that the sign-in is done. */
async function signInByHand(work: Work, signal: AbortSignal): Promise<CollectState | null> {
  tell(work.run, { type: "interactive", reason: "open", instructions: "" });
  const reply = await replied(work, signal);
  if (reply?.kind !== "interactive") return { index: -1, reason: "no_answer" };
  if (reply.reason === "close") return null;
  if (reply.reason === "remove") work.state.credentials.delete(work.credential.id);
  return { index: -1, reason: "cancelled" };
}

async function replied({ state, run }: Work, signal: AbortSignal): Promise<Reply | null> {
  const given = new Promise<Reply>((resolve) => {
    run.reply = resolve;
  });
  const late = new AbortController();
  const timeout = delay(state.switches.answerTimeoutMs, null, {
    signal: AbortSignal.any([signal, late.signal]),
  });
  // Losing the race must not end as an unhandled rejection.
  timeout.catch(() => undefined);
  const reply = await Promise.race([given, timeout]);
  late.abort();
  run.reply = null;
  return reply;
}

async function step(work: Work, index: 1 | 2 | 4 | 5, signal: AbortSignal): Promise<void> {
  show(work, { index });
  await delay(work.state.switches.stepMs, undefined, { signal });
}

function show({ state, credential, run }: Work, shown: CollectState): void {
  run.state = shown;
  const locale = state.users.get(credential.userId)?.locale ?? "en";
  tell(run, { type: "state", state: stateShape(state, shown, locale) });
}

function tell(run: Run, message: unknown): void {
  run.last = message;
  run.send?.(message);
}

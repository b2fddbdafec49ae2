import { activeCallback, deliver } from "../callback/deliver";
import { disconnectedPayload } from "../callback/payload";
import { collectorById } from "../catalogue/collectors";
import { stateShape } from "../catalogue/texts";
import type { CollectState, Credential, IcState } from "../state";

const WEEK_MS = 7 * 24 * 3_600_000;

/** Without an active callback nothing is collected and nobody is told. */
export function skip(state: IcState, credential: Credential): void {
  credential.nextCollect = state.now().getTime() + WEEK_MS;
}

/**
 * Stores how a collect ended. Once done, a credential stays done: only an error or a disconnection
 * overwrites that, and each tells the receiver once.
 */
export async function finish(state: IcState, credential: Credential, end: CollectState): Promise<void> {
  const wasDone = credential.state.index === 7;
  const failed = end.index < 0;
  credential.lastCollect = state.now().getTime();
  credential.nextCollect = failed ? null : state.now().getTime() + WEEK_MS;
  if (!wasDone || failed) credential.state = end;
  if (credential.run) {
    const locale = state.users.get(credential.userId)?.locale ?? "en";
    credential.run.state = credential.state;
    credential.run.send?.({ type: "state", state: stateShape(state, credential.state, locale) });
  }
  if (!wasDone || !failed) return;
  const callback = activeCallback(state);
  const collector = collectorById(credential.collectorId);
  const user = state.users.get(credential.userId);
  if (callback && collector && user) {
    await deliver(state, callback, disconnectedPayload(state, collector, { credential, user }));
  }
}

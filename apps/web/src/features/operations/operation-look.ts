import type { Shape } from "@/components/status-shape";
import type { Tone } from "@/components/tone";
import type { Operation } from "./operation";

type Status = Operation["status"];

/** Shape and colour of each state of an operation; the word stands beside. */
export const OPERATION_LOOK: Readonly<Record<Status, { tone: Tone; shape: Shape }>> = {
  queued: { tone: "info", shape: "dashed" },
  sending: { tone: "info", shape: "half" },
  unknown: { tone: "warning", shape: "half" },
  succeeded: { tone: "positive", shape: "check" },
  failed: { tone: "danger", shape: "cross" },
  not_applied: { tone: "warning", shape: "ring" },
  needs_person: { tone: "danger", shape: "alert" },
};

const UNDER_WAY: ReadonlySet<Status> = new Set(["queued", "sending", "unknown"]);

/** Whether the end is still to come without a person. */
export function isUnderWay(operation: Pick<Operation, "status">): boolean {
  return UNDER_WAY.has(operation.status);
}

/** The operation that a record's panel must speak of: the newest, unless it has succeeded or is moot. */
export function pressingOperation(
  operations: readonly Operation[],
  isMoot: (operation: Operation) => boolean = () => false,
): Operation | null {
  const [newest] = operations;
  if (!newest || newest.status === "succeeded") return null;
  if (isUnderWay(newest) || newest.status === "needs_person") return newest;
  return isMoot(newest) ? null : newest;
}

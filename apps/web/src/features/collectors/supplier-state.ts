import type { Shape } from "@/components/status-shape";
import type { Tone } from "@/components/tone";

export type SupplierStateWord =
  | "disconnected"
  | "error"
  | "none"
  | "preparing"
  | "signing_in"
  | "code_awaited"
  | "code_checked"
  | "searching"
  | "downloading"
  | "connected";

export type SupplierState = { word: SupplierStateWord; tone: Tone; shape: Shape; isRunning: boolean };

const RUNNING = { tone: "info", shape: "half", isRunning: true } as const;

/** Invoice-Collector, states of a credential: -2 and -1 ended badly, 0 not yet, 1 to 6 the steps of a collect, 7 done. */
const STATES: Readonly<Record<string, SupplierState>> = {
  "-2": { word: "disconnected", tone: "danger", shape: "cross", isRunning: false },
  "-1": { word: "error", tone: "danger", shape: "alert", isRunning: false },
  "0": { word: "none", tone: "neutral", shape: "ring", isRunning: false },
  "1": { word: "preparing", ...RUNNING },
  "2": { word: "signing_in", ...RUNNING },
  "3": { word: "code_awaited", tone: "warning", shape: "alert", isRunning: true },
  "4": { word: "code_checked", ...RUNNING },
  "5": { word: "searching", ...RUNNING },
  "6": { word: "downloading", ...RUNNING },
  "7": { word: "connected", tone: "positive", shape: "check", isRunning: false },
};

const UNKNOWN: SupplierState = { word: "none", tone: "neutral", shape: "ring", isRunning: false };

/** The state in words by its index alone: the service's own texts may be in another language. */
export function supplierState(index: number): SupplierState {
  return STATES[String(index)] ?? UNKNOWN;
}

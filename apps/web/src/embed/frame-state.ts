import type { CollectorMessage, FrameFailure } from "./protocol";

export type FrameState =
  | "opening"
  | "choosing"
  | "entering"
  | "collecting"
  | "checking"
  | "done"
  | "closed"
  | FrameFailure;

export type FrameSnapshot = {
  state: FrameState;
  /** The panel that the collector's page shows, which decides how tall the frame is. */
  panel: CollectorPanel | null;
  /** Nothing was heard in time: a retry is offered, while the frame stays. */
  isSilent: boolean;
  /** Messages that were not understood, or that came from elsewhere. */
  ignored: number;
};

export type CollectorPanel = "search" | "form" | "feedback" | "progress" | "interactive";

const PANELS: Readonly<Record<Exclude<CollectorMessage, "ic-close">, CollectorPanel>> = {
  "ic-panel-search": "search",
  "ic-panel-form": "form",
  "ic-panel-feedback": "feedback",
  "ic-panel-progress": "progress",
  "ic-panel-interactive": "interactive",
};

const STATES: Readonly<Record<CollectorPanel, FrameState>> = {
  search: "choosing",
  form: "entering",
  feedback: "entering",
  interactive: "entering",
  progress: "collecting",
};

export const OPENING: FrameSnapshot = { state: "opening", panel: null, isSilent: false, ignored: 0 };

/** What a panel says of where the person is; it also ends the wait for a first sign. */
export function onPanel(message: Exclude<CollectorMessage, "ic-close">): Partial<FrameSnapshot> {
  const panel = PANELS[message];
  return { panel, state: STATES[panel], isSilent: false };
}

/** Whether the window has come to its end: what is said after it is not listened to. */
export function isEnded(state: FrameState): boolean {
  return state === "checking" || state === "done" || state === "closed";
}

/** Whether closing the frame now may lose what somebody typed or waits for. */
export function isBusy(state: FrameState): boolean {
  return state === "entering" || state === "collecting";
}

/** Whether the frame stands on the screen. */
export function showsFrame(state: FrameState): boolean {
  return state === "opening" || state === "choosing" || isBusy(state);
}

import { type Counts, counted } from "./controls/counts";
import { type DocumentControls, documentControls } from "./controls/documents";
import { type RecordControls, recordControls } from "./controls/records";
import { type WebhookControls, webhookControls } from "./controls/webhooks";
import { altovizSwitches } from "./options";
import type { AltovizState } from "./state";

/** What happens at Altoviz without our API, and what only a test may ask. */
export type AltovizControls = DocumentControls &
  RecordControls &
  WebhookControls & {
    state: () => { counts: Counts; companies: Record<string, Counts> };
    options: (change: unknown) => unknown;
  };

export function createControls(state: AltovizState): AltovizControls {
  return {
    ...documentControls(state),
    ...recordControls(state),
    ...webhookControls(state),
    state: () => counted(state),
    options: (change) => altovizSwitches.apply(state.switches, change),
  };
}

import { createFrameStore } from "./frame-store";
import { createSilence, FIRST_MESSAGE_MS, LOAD_MS } from "./frame-silence";
import { type FrameSnapshot, isEnded, OPENING, onPanel } from "./frame-state";
import { type FrameMessage, parseFrameMessage } from "./protocol";

/** The parts of a window that the host needs. */
export type HostWindow = {
  addEventListener(type: "message", listener: (event: Event) => void): void;
  removeEventListener(type: "message", listener: (event: Event) => void): void;
  setTimeout(run: () => void, ms: number): number;
  clearTimeout(timer: number): void;
};

export type HostOptions = {
  window: HostWindow;
  /** Our own origin: the wrapper document is ours, and has checked the collector's by itself. */
  origin: string;
};

export type FrameElement = { contentWindow: unknown };

/** One opening of the credential window, from its frame's first sign to its end. */
export interface FrameHost {
  /** Begins to listen to the frame; the same frame again changes nothing. */
  open(frame: FrameElement): void;
  /** Stops listening and starts checking what came of it; also done by the collector's own "close". */
  close(): void;
  /** Ends the check: whether anything was connected. */
  finish(outcome: "done" | "closed"): void;
  /** Stops listening, whatever the state: the frame is gone. */
  dispose(): void;
  snapshot(): FrameSnapshot;
  subscribe(listener: () => void): () => void;
}

/** Makes the host of one opening. What the frame says moves the screen on; it proves nothing. */
export function createFrameHost({ window, origin }: HostOptions): FrameHost {
  const { snapshot, show, subscribe } = createFrameStore();
  const wait = createSilence(window, () => show({ isSilent: true }));
  let frame: FrameElement | null = null;

  function receive(event: Event): void {
    if (!isFrom(event, frame, origin)) return;
    const message = parseFrameMessage(event.data);
    if (message === null) show({ ignored: snapshot().ignored + 1 });
    else handle(message);
  }

  function handle(message: FrameMessage): void {
    if (message.type === "loaded") {
      // a page that has spoken already, or one that moves on inside the frame, is not waited for
      if (snapshot().state === "opening" && !snapshot().isSilent) wait(FIRST_MESSAGE_MS);
    } else if (message.type === "failed") {
      dispose();
      show({ state: message.reason, isSilent: false });
    } else if (message.message === "ic-close") {
      close();
    } else {
      wait(null);
      show(onPanel(message.message));
    }
  }

  function open(opened: FrameElement): void {
    if (frame !== null || snapshot() !== OPENING) return;
    frame = opened;
    window.addEventListener("message", receive);
    wait(LOAD_MS);
  }

  function close(): void {
    dispose();
    if (!isEnded(snapshot().state)) show({ state: "checking", panel: null, isSilent: false });
  }

  function finish(outcome: "done" | "closed"): void {
    if (snapshot().state === "checking") show({ state: outcome });
  }

  function dispose(): void {
    wait(null);
    window.removeEventListener("message", receive);
    frame = null;
  }

  return { open, close, finish, dispose, snapshot, subscribe };
}

/** Both must hold: another window may know our origin, another origin may have come to stand in our frame. */
function isFrom(event: Event, frame: FrameElement | null, origin: string): event is MessageEvent<unknown> {
  if (!("source" in event) || !("origin" in event) || frame === null) return false;
  return event.source !== null && event.source === frame.contentWindow && event.origin === origin;
}

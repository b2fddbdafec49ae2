import { type FrameSnapshot, OPENING } from "./frame-state";

export type FrameStore = {
  snapshot(): FrameSnapshot;
  show(change: Partial<FrameSnapshot>): void;
  subscribe(listener: () => void): () => void;
};

/** Holds the snapshot and tells of its changes. */
export function createFrameStore(): FrameStore {
  const listeners = new Set<() => void>();
  let snapshot = OPENING;
  return {
    snapshot: () => snapshot,
    show(change) {
      snapshot = { ...snapshot, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

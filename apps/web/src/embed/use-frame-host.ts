"use client";
import { useSyncExternalStore } from "react";
import { createFrameHost, type FrameHost, type HostWindow } from "./frame-host";
import { type FrameSnapshot, OPENING } from "./frame-state";

/** A host in this browser window, for one opening of the credential window. */
export function newFrameHost(): FrameHost {
  return createFrameHost({ window: browser, origin: window.location.origin });
}

/** Where the opening stands now. */
export function useFrameHost(host: FrameHost): FrameSnapshot {
  return useSyncExternalStore(host.subscribe, host.snapshot, () => OPENING);
}

const browser: HostWindow = {
  addEventListener: (type, listener) => window.addEventListener(type, listener),
  removeEventListener: (type, listener) => window.removeEventListener(type, listener),
  setTimeout: (run, ms) => window.setTimeout(run, ms),
  clearTimeout: (timer) => window.clearTimeout(timer),
};

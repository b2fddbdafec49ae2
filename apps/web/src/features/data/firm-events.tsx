"use client";
import type { FirmEvent } from "@comptoir/services";
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";

type Listener = (event: FirmEvent | null) => void;
type Hub = { listeners: Set<Listener> };

/** Without a live stream, listeners are asked to look for themselves this often. */
const POLL_MS = 5_000;

const HubContext = createContext<Hub | null>(null);

/** Holds the one event stream of the page; while it is down, listeners get null every five seconds. */
export function FirmEventsProvider({ firm, children }: { firm: string; children: ReactNode }) {
  const [hub] = useState<Hub>(() => ({ listeners: new Set() }));
  useEffect(() => openStream(firm, hub), [firm, hub]);
  return <HubContext value={hub}>{children}</HubContext>;
}

function openStream(firm: string, hub: Hub): () => void {
  const tell = (event: FirmEvent | null) => {
    for (const listener of hub.listeners) listener(event);
  };
  const source = new EventSource(`/${firm}/api/events`);
  let isOpen = false;
  source.onopen = () => {
    isOpen = true;
    // what happened while there was no stream
    tell(null);
  };
  source.onerror = () => {
    isOpen = false;
  };
  // the server publishes FirmEvent and nothing else on this stream
  source.onmessage = (message: MessageEvent<string>) => tell(JSON.parse(message.data) as FirmEvent);
  const poll = setInterval(() => {
    if (!isOpen) tell(null);
  }, POLL_MS);
  return () => {
    clearInterval(poll);
    source.close();
  };
}

/** Calls back for each event of the firm; null means "look again yourself" (after a break, or without a stream). */
export function useFirmEvents(listener: Listener): void {
  const hub = useContext(HubContext);
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    if (!hub) return;
    const forward: Listener = (event) => latest.current(event);
    hub.listeners.add(forward);
    return () => void hub.listeners.delete(forward);
  }, [hub]);
}

import type { Agent as HttpAgent } from "node:http";
import type { Agent as HttpsAgent } from "node:https";
import type { DocumentSource } from "./collect/documents";
import type { InvoiceCollectorSwitches } from "./options";

export type Locale = "en" | "fr";
export type AuthenticationMethod =
  | "secretsOnly"
  | "secretsPreferred"
  | "letUserDecide"
  | "interactivePreferred"
  | "interactiveOnly";

export type Customer = {
  id: string;
  email: string;
  name: string;
  remoteId: string;
  cid: string;
  inviteId: string;
  createdAt: number;
  theme: "default" | "ocean" | "dark";
  subscribedCollectors: string[];
  isSubscribedToAll: boolean;
  authenticationMethod: AuthenticationMethod;
  displaySketchCollectors: boolean;
  maxDelayBetweenCollect: number;
  /** The older age's only callback. */
  callback: string | null;
};

export type User = {
  id: string;
  remoteId: string;
  name: string;
  cid: string;
  locale: Locale;
  createdAt: number;
};

/** -2 disconnected, -1 error, 0 unknown, 1 preparing … 3 code awaited … 6 downloading, 7 done. */
export type StateIndex = -2 | -1 | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type CollectState = { index: StateIndex; reason?: string };

export type CollectedInvoice = {
  id: string;
  timestamp: number;
  collectedAt: number | null;
  hash: string | null;
};

export type Credential = {
  id: string;
  userId: string;
  collectorId: string;
  params: Record<string, string>;
  note: string | null;
  createdAt: number;
  downloadFrom: number;
  lastCollect: number | null;
  nextCollect: number | null;
  invoices: CollectedInvoice[];
  state: CollectState;
  /** How many invoices the supplier has issued since the credential was made. */
  issuedSince: number;
  run: Run | null;
};

/** What a person gives to a collect that waits: a code, or the end of an interactive sign-in. */
export type Reply =
  | { kind: "code"; code: string }
  | { kind: "interactive"; reason: "close" | "cancel" | "remove" | "report" };

/** A collect while it runs. */
export type Run = {
  wsPath: string;
  state: CollectState;
  /** The last message, for a socket that (re)connects. */
  last: unknown;
  /** The newest socket's: only one is served. */
  send: ((message: unknown) => void) | null;
  closeSocket: (() => void) | null;
  reply: ((reply: Reply) => void) | null;
  stop: AbortController;
};

export type Callback = {
  id: string;
  integrationId: string;
  params: Record<string, string>;
  createdAt: number;
  automaticExport: boolean;
};

/** In memory only; it keeps the user as it was when it was issued. */
export type Token = { user: User; expiresAt: number };

export type IcState = {
  switches: InvoiceCollectorSwitches;
  now: () => Date;
  bearer: string;
  customer: Customer;
  users: Map<string, User>;
  credentials: Map<string, Credential>;
  callbacks: Map<string, Callback>;
  tokens: Map<string, Token>;
  documents: DocumentSource;
  feedback: { type: string; message: string }[];
  /** Titles and messages of states are translated once for the whole process. */
  translatedStates: Map<StateIndex, { title: string; message: string }>;
  agents: { http: HttpAgent; https: HttpsAgent };
  stop: AbortController;
};

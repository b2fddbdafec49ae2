import type { z } from "zod";
import type { CapabilityId, ProviderId } from "./catalog";
import type { CollectorService } from "./collector-service";
import type { OperationInput, OperationType } from "./operations";
import type { MappedRecord, RawRecord, RejectedRecord, Resource } from "./records";
import type { HookDelivery, ReadHook, WebhookService } from "./webhook-service";

/** The part of an HTTP answer that a connector reads. Bodies are bounded by whoever lends the fetch. */
export type HttpAnswer = {
  status: number;
  headers: Headers;
  bytes(): Promise<Uint8Array>;
  text(): Promise<string>;
};

export type HttpRequest = {
  method: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
  signal?: AbortSignal;
  timeoutMs?: number;
  maxBytes?: number;
};

/** A fetch that checks addresses, time and size; it throws errors with `name: "OutboundError"` and a `kind`. */
export type ProviderFetch = (url: string | URL, request: HttpRequest) => Promise<HttpAnswer>;

export interface Clock {
  now(): Date;
  /** Resolves after the time, or rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Logger {
  info(event: string, fields?: Record<string, unknown>): void;
  warn(event: string, fields?: Record<string, unknown>): void;
  error(event: string, fields?: Record<string, unknown>): void;
}

/** The rate budget that all processes share: set after a 429, read before a request. */
export interface RateGate {
  /** The instant before which nothing may be sent, or null. */
  waitUntil(): Promise<Date | null>;
  holdUntil(instant: Date): Promise<void>;
}

/** What the outside world lends to an opened provider. No environment, no globals. */
export type ProviderRuntime = {
  fetch: ProviderFetch;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
  /** Replaces the service's public address (staging, sandbox). */
  baseUrl?: string;
  rateGate?: RateGate;
  /** Nobody waits for the answers: part of the request budget is left to those who do. */
  isBackground?: boolean;
};

/** Who is on the other side of a key. `id` is null where the provider cannot say (an empty Altera company). */
export type RemoteAccount = {
  id: string | null;
  name: string | null;
  /** Short facts shown at the key test: ["Plan", "Pro"]. */
  details: { label: string; value: string }[];
};

/** Owned by the connector, stored by us, handed back unchanged. */
export type Checkpoint = { [key: string]: unknown };

export type SyncMode = "incremental" | "full";

export type SyncPageRequest = { mode: SyncMode; checkpoint: Checkpoint | null };

export type SyncPage = {
  records: RawRecord[];
  rejected: RejectedRecord[];
  /** To be given back for the next page, and, when `done`, for the next sync. */
  checkpoint: Checkpoint;
  done: boolean;
  /** How many records the provider says there are in all for this sync, when it says so. */
  expected: number | null;
  /** Resources fully listed by now: in a full pass, records of these not seen are deleted at the provider. */
  completed: Resource[];
  /** Limits of the provider to be shown on the connection's page, as a code: "list_is_newest_only". */
  notices: SyncNotice[];
};

export type SyncNotice = { code: "list_is_newest_only"; newest: number };

/** Reading a provider's records page by page, in an order that the connector decides. */
export interface RecordSource {
  nextPage(request: SyncPageRequest): Promise<SyncPage>;
  /** One record as it stands now; null when the provider no longer has it. */
  fetchOne(resource: Resource, externalId: string): Promise<RawRecord | null>;
}

export type DocumentContent = { contentType: string; fileName: string; bytes: Uint8Array };

export interface DocumentSource {
  /** @throws ProviderError not_found when there is no document. */
  open(resource: Resource, externalId: string): Promise<DocumentContent>;
}

/** `externalId` null: a record that the write will make. */
export type OperationTarget = { resource: Resource; externalId: string | null };

/** The exact request that a write will send, for the person who decides. Never holds a secret. */
export type RequestPreview = { method: string; path: string; body: string | null };

export type OperationCall<Input = unknown> = {
  target: OperationTarget;
  input: Input;
  /** Unique to the operation: given to the record as the caller's own reference, where the provider keeps one. */
  key: string;
  file: DocumentContent | null;
};

/** What stands at the provider afterwards, as far as it was shown. */
export type OperationResult = { records: RawRecord[]; removed: { resource: Resource; externalId: string }[] };

export type ProbeOutcome = "succeeded" | "not_applied" | "unknown";

/** One kind of write. It is sent once; whether it happened is asked by the probe. */
export interface ProviderOperation<Input = unknown> {
  /** Whether nothing at the provider takes it back. */
  irreversible(call: OperationCall<Input>): boolean;
  /** `known`: the record as it was last read, which a change is laid over. */
  preview(call: OperationCall<Input>, known: RawRecord | null): RequestPreview;
  /** The record before the call, stored and compared by the probe; null where there is none yet. */
  stateBefore(call: OperationCall<Input>): Promise<RawRecord | null>;
  /** Sends the request exactly once, without retry. */
  perform(call: OperationCall<Input>, before: RawRecord | null): Promise<OperationResult>;
  /** Asks the provider whether it happened. */
  probe(
    call: OperationCall<Input>,
    before: RawRecord | null,
  ): Promise<OperationResult & { outcome: ProbeOutcome }>;
}

/** The writes of an opened provider. */
export type ProviderOperations = { [Type in OperationType]?: ProviderOperation<OperationInput<Type>> };

/** An opened provider. A part exists exactly when the catalogue declares its capability; the contract suite checks it. */
export interface ProviderSession {
  /** @throws ProviderError with the cause when the account cannot be reached or refuses. */
  verify(): Promise<RemoteAccount>;
  records?: RecordSource;
  documents?: DocumentSource;
  operations?: ProviderOperations;
  collectors?: CollectorService;
  webhooks?: WebhookService;
}

export type RateLimits = {
  requestsPerWindow: number;
  windowMs: number;
  burst: number;
  concurrency: number;
  /** No window of that length, wherever it begins, may hold more requests: all are a burst, and none come back bit by bit. */
  isRolling?: boolean;
};

/** Non-secret settings and secrets of one connection, by field name of the catalogue. */
export type Credentials = Record<string, string>;

/** A connector: data and one factory. Pure except `open`. */
export interface Provider {
  readonly id: ProviderId;
  /** Raised when the mappers change; records mapped by an older one are mapped again from the stored payloads. */
  readonly mapperVersion: number;
  readonly credentials: z.ZodType<Credentials>;
  readonly limits: RateLimits;
  readonly capabilities: readonly CapabilityId[];
  open(credentials: Credentials, runtime: ProviderRuntime): ProviderSession;
  /** @throws MappingError */
  map(resource: Resource, payload: string): MappedRecord;
  /** What a person would have entered for a record: the input of its update, to be changed. Null where there is none. */
  draftOf?(resource: Resource, payload: string): unknown;
  /** What a delivery of our webhook says. Present where the session has webhooks. */
  readHook?(delivery: HookDelivery): ReadHook;
}

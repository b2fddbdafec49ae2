import type { OperationType } from "../../operations";
import type { Credentials, OperationCall, ProbeOutcome, Provider, ProviderSession } from "../../provider";
import type { Resource } from "../../records";
import type { TestClock } from "../clock";
import type { Coverage } from "../coverage-note";

/** One way in which an answer goes wrong, as the stand-in's control plane takes it. */
export type StandFault = {
  kind: "latency" | "status" | "cut_body" | "answer_lost" | "refuse";
  method?: string;
  path?: string;
  times?: number;
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  ms?: number;
};

/** The control plane of a running stand-in, as far as the suite uses it. */
export type StandService = {
  faults: { add(fault: StandFault): void; clear(): void };
  coverage: Coverage;
  requests: { last(): { method: string; path: string; status: number }[]; clear(): void };
};

/** A list that a sync reads first: faults are put there. */
export type ContractList = {
  path: string;
  resource: Resource;
  /** The list's answer around the given elements. */
  wrap(elements: readonly string[]): string;
};

/** A write that can be sent, and what its probe finds out. */
export type WriteScenario = {
  call: Omit<OperationCall, "key">;
  /** The request that does it, by the beginning of its path. */
  method: string;
  path: string;
  /** Once it has happened. */
  whenDone: ProbeOutcome;
  /** When the server failed before it acted. */
  whenBroken: ProbeOutcome;
  /** A part of the body cannot be known beforehand. */
  isShownInPart?: boolean;
};

/** Scenarios by kind of write; records that they need are made through the session. */
export type WriteScenarios = Partial<
  Record<OperationType, (session: ProviderSession) => Promise<WriteScenario>>
>;

export type ContractStand = {
  /** Given as the runtime's base address; undefined where the credentials hold the address. */
  baseUrl?: string;
  credentials: Credentials;
  wrongCredentials: Credentials;
  /** The account's name as the key test must give it. */
  accountName: string | null;
  service: StandService;
  list?: ContractList;
  /** How many records a full pass brings; resources that it does not name are not counted. */
  counts?: () => Partial<Record<Resource, number>>;
  /** A list that takes several pages where there are many records. */
  severalPages?: Resource;
  /** A record with a document, and one that does not exist. */
  withDocument?: () => { resource: Resource; externalId: string };
  missing?: { resource: Resource; externalId: string };
  /** A draft that can be finalized, and the beginning of the paths that do so. */
  draft?: () => { externalId: string; path: string };
  /** One for each kind of write of the connector. */
  writes?: WriteScenarios;
  close(): Promise<void>;
};

/** How much stands in the books: `many` is several pages of the list of invoices. */
export type Extent = "few" | "many";

export type ContractSubject = {
  /** The connector and the behaviour of the stand-in: "altoviz without paging headers". */
  name: string;
  provider: Provider;
  /** Whether every kind of write is tried; its stand then has the scenarios. */
  triesWrites?: boolean;
  /** The clock is the one that the connector is given. */
  start(clock: TestClock, extent: Extent): Promise<ContractStand>;
};

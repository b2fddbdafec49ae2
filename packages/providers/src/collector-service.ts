/** A user of an Invoice-Collector account: one per company. `uiToken` opens the credential page for 30 minutes. */
export type CollectorUser = { id: string; remoteId: string; uiToken: string | null };

/** State by index: -2 disconnected, -1 error, 0 not yet, 1..6 running (3 waits for a second factor), 7 done. */
export type CollectorCredentialRecord = {
  id: string;
  collectorId: string;
  collectorName: string | null;
  note: string | null;
  stateIndex: number;
  /** The service's own words; only as a hint, they may be in another language. */
  stateMessage: string | null;
  createdAt: Date | null;
  lastCollectAt: Date | null;
  nextCollectAt: Date | null;
  invoiceCount: number;
};

export type CollectorDescription = {
  id: string;
  name: string;
  description: string | null;
  website: string | null;
  logoUrl: string | null;
  /** Sketches are announced only: nothing is ever collected for them. */
  isReal: boolean;
};

export type RemoteCallback = { id: string; integrationId: string; isActive: boolean };

/** What an Invoice-Collector server offers. Documents come by callback only. */
export interface CollectorService {
  /** "present": the server of today; "seed": the older age with one callback per customer. */
  age(): Promise<"present" | "seed">;
  /** Creates the user or finds it; always with a fresh UI token. `remoteId` has no spaces. */
  openUser(request: { remoteId: string; locale: "en" | "fr" }): Promise<CollectorUser>;
  deleteUser(user: { id: string; remoteId: string }): Promise<void>;
  credentials(userId: string): Promise<CollectorCredentialRecord[]>;
  deleteCredential(userId: string, credentialId: string): Promise<void>;
  /** Starts a collect, or joins the one that runs. */
  collect(userId: string, credentialId: string): Promise<void>;
  sendSecondFactor(userId: string, credentialId: string, code: string): Promise<void>;
  catalogue(options: { locale: "en" | "fr"; includeSketches: boolean }): Promise<CollectorDescription[]>;
  callbacks(): Promise<RemoteCallback[]>;
  /** Makes an active HTTP callback; the service switches every other one off. */
  createCallback(url: string): Promise<RemoteCallback>;
  activateCallback(id: string): Promise<void>;
  deleteCallback(id: string): Promise<void>;
  testCallback(id: string): Promise<void>;
  /** The address of the credential page for the browser; `credentialId` reopens one (which starts a collect). */
  uiUrl(token: string, credentialId: string | null): string;
}

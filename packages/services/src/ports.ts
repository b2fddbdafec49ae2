import type { Clock, Logger, ProviderFetch, ProviderId } from "@comptoir/providers";
import type { Keyring } from "@comptoir/secrets";
import type { ObjectStore } from "@comptoir/outbound/object-store";

export type { Clock, Logger };

export type Mail = { to: string; subject: string; text: string };

export interface Mailer {
  send(mail: Mail): Promise<unknown>;
}

/** What the composition root supplies. Verbs reach the outside world through these alone. */
export type Ports = {
  clock: Clock;
  logger: Logger;
  keyring: Keyring;
  mailer: Mailer;
  objects: ObjectStore;
  /** A guarded fetch for one firm: private addresses are refused unless the operator allowed them for it. */
  fetchFor(firm: { id: string; slug: string }): ProviderFetch;
  /** Replaces a cloud provider's public address (sandbox, staging); undefined for the real one. */
  baseUrls: Partial<Record<ProviderId, string>>;
  /** What callbacks and mails point to, without a trailing slash. */
  publicUrl: string;
};

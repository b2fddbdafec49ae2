import type { Resource } from "./records";

/** A webhook as the provider shows it; the id is null while its list does not show it yet. */
export type RemoteWebhook = { id: string | null; name: string | null; url: string };

export type WebhookOrder = {
  name: string;
  /** Where events are posted to. */
  url: string;
  /** What each post proves itself with. */
  secret: string;
};

/** Registering at a provider for news of every record that it tells about. */
export interface WebhookService {
  /** @throws ProviderError rejected when the provider does not take the address */
  register(order: WebhookOrder): Promise<RemoteWebhook>;
  list(): Promise<RemoteWebhook[]>;
  /** By its id, or where that is not known by its address. @throws ProviderError not_found */
  remove(hook: Pick<RemoteWebhook, "id" | "url">): Promise<void>;
}

export type HookDelivery = {
  /** Exactly as received. */
  rawBody: Uint8Array;
  headers: Headers;
  /** The one that the webhook was registered with. */
  secret: string;
};

/** Something happened to a record: what stands there now is to be read from the provider. */
export type HookEvent = {
  /** By which a second delivery is known; null where the provider left it out. */
  id: string | null;
  resource: Resource;
  externalId: string;
  isDeleted: boolean;
};

export type ReadHook = {
  /** Whether the delivery proves that it comes from the provider. */
  check: "valid" | "missing" | "wrong";
  /** null where the body is no event about a record. */
  event: HookEvent | null;
};

export { type AddressKind, classifyAddress } from "./addresses";
export type { DnsLookup } from "./allowed-addresses";
export { createFetchPool, type FetchPool } from "./fetch-pool";
export { createGuardedFetch, type GuardedFetch, type GuardedFetchOptions } from "./guarded-fetch";
export { createMailer, type Mail, MailError, type Mailer, type MailerOptions } from "./mail";
export {
  allows,
  type NetworkRule,
  type NetworkRules,
  parseNetworkRules,
  type RuleFirm,
} from "./network-rules";
export { type ObjectContent, type ObjectStore, ObjectStoreError, type StoredObject } from "./object-store";
export { OutboundError, type OutboundErrorKind } from "./outbound-error";
export type { OutboundFetch, OutboundInit, OutboundResponse } from "./outbound-fetch";
export { createObjectStore, type ObjectStoreConfig } from "./store-address";

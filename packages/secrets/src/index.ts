export { KeyringError, SecretError } from "./errors";
export { createKeyring, type Keyring } from "./keyring";
export { needsReseal, open, seal, type SealedPlace } from "./seal";
export { hashToken, randomToken, safeEqual } from "./tokens";

/** A sealed value that cannot be opened. Carries the key's id, never key, nonce or text. */
export class SecretError extends Error {
  override readonly name = "SecretError";

  constructor(
    readonly kind: "unknown_key" | "corrupt",
    /** Null when the sealed text is too damaged to name its key. */
    readonly keyId: string | null,
  ) {
    super(
      kind === "unknown_key"
        ? `the key "${keyId}" that sealed this value is not in COMPTOIR_SECRET_KEY`
        : "the sealed value is damaged or belongs to another record",
    );
  }
}

/** Every problem of a COMPTOIR_SECRET_KEY at once. No part of a key is in the message. */
export class KeyringError extends Error {
  override readonly name = "KeyringError";

  constructor(readonly problems: readonly string[]) {
    super(`COMPTOIR_SECRET_KEY: ${problems.join("; ")}`);
  }
}

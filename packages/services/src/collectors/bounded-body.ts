/** The sender's fault: a body over the limit, or one that ended before its declared length. */
export class BodyError extends Error {
  override readonly name = "BodyError";

  constructor(
    readonly kind: "too_large" | "cut_off",
    cause?: unknown,
  ) {
    super(kind === "too_large" ? "the body is too large" : "the body ended early", { cause });
  }
}

export type BodyLimits = { maxBytes: number; declaredLength: number | null };

/** Passes a body on, piece by piece. @throws BodyError as soon as it is too large, or at its end when it is too short. */
export async function* boundedBody(
  body: AsyncIterable<Uint8Array>,
  { maxBytes, declaredLength }: BodyLimits,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of received(body)) {
    size += piece.byteLength;
    if (size > maxBytes) throw new BodyError("too_large");
    yield piece;
  }
  if (declaredLength !== null && size < declaredLength) throw new BodyError("cut_off");
}

/** A connection that breaks is a body that was cut off. */
async function* received(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await pieces.next().catch((cause: unknown) => {
        throw new BodyError("cut_off", cause);
      });
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await pieces.return?.().catch(() => undefined);
  }
}

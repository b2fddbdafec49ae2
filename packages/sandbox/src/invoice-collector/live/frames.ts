/** The opcodes of RFC 6455 that this server meets. */
const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;
/** More than any message of the page; a larger one ends the socket. */
const MAX_PAYLOAD = 64 * 1024;

export type Frame = { kind: "text"; text: string } | { kind: "ping"; payload: Buffer } | { kind: "close" };

export const frames = {
  text: (text: string) => frame(TEXT, Buffer.from(text)),
  ping: () => frame(PING, Buffer.alloc(0)),
  pong: (payload: Buffer) => frame(PONG, payload),
  /** Without a status, which the other side reads as 1005. */
  close: () => frame(CLOSE, Buffer.alloc(0)),
};

function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([0x80 | opcode, length]), payload]);
  if (length < 65_536) {
    return Buffer.concat([Buffer.from([0x80 | opcode, 126, length >> 8, length & 0xff]), payload]);
  }
  const head = Buffer.alloc(10);
  head[0] = 0x80 | opcode;
  head[1] = 127;
  head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}

/** Takes the whole frames off the front of what has arrived; the rest waits for more bytes. */
export function readFrames(received: Buffer): { found: Frame[]; rest: Buffer } {
  const found: Frame[] = [];
  let rest = received;
  for (;;) {
    const one = readFrame(rest);
    if (!one) return { found, rest };
    if (one.frame) found.push(one.frame);
    rest = rest.subarray(one.length);
  }
}

/** One frame of a client: always masked, and in one piece, as browsers send short messages. */
function readFrame(bytes: Buffer): { frame: Frame | null; length: number } | null {
  if (bytes.length < 6) return null;
  const opcode = bytes.readUInt8(0) & 0x0f;
  const short = bytes.readUInt8(1) & 0x7f;
  if (short === 127) return { frame: { kind: "close" }, length: bytes.length };
  if (short === 126 && bytes.length < 8) return null;
  const size = short === 126 ? bytes.readUInt16BE(2) : short;
  const start = short === 126 ? 8 : 6;
  if (size > MAX_PAYLOAD) return { frame: { kind: "close" }, length: bytes.length };
  if (bytes.length < start + size) return null;
  const mask = bytes.subarray(start - 4, start);
  const payload = Buffer.from(bytes.subarray(start, start + size));
  for (let index = 0; index < size; index += 1)
    payload[index] = (payload[index] ?? 0) ^ (mask[index % 4] ?? 0);
  return { frame: interpreted(opcode, payload), length: start + size };
}

function interpreted(opcode: number, payload: Buffer): Frame | null {
  if (opcode === TEXT) return { kind: "text", text: payload.toString("utf8") };
  if (opcode === PING) return { kind: "ping", payload };
  return opcode === CLOSE ? { kind: "close" } : null;
}

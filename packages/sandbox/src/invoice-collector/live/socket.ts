import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { z } from "zod";
import type { IcState, Reply, Run } from "../state";
import { frames, readFrames } from "./frames";

const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const PING_MS = 30_000;

const message = z.union([
  z.object({ type: z.literal("twofa"), twofa: z.string() }),
  z.object({ type: z.literal("interactive"), reason: z.enum(["close", "cancel", "remove", "report"]) }),
]);

/** Serves the socket of a running collect: whoever knows its path may listen and answer. */
export function serveSocket(state: IcState, request: IncomingMessage, socket: Duplex): void {
  const run = [...state.credentials.values()].find((one) => one.run?.wsPath === request.url)?.run;
  const key = request.headers["sec-websocket-key"];
  if (!run || key === undefined) {
    socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    return;
  }
  const accept = createHash("sha1").update(`${key}${GUID}`).digest("base64");
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  attach(run, socket);
}

function attach(run: Run, socket: Duplex): void {
  const write = (bytes: Buffer) => {
    if (socket.writable) socket.write(bytes);
  };
  run.closeSocket?.();
  run.send = (value) => write(frames.text(JSON.stringify(value)));
  run.closeSocket = () => socket.end(frames.close(), () => socket.destroy());
  if (run.last !== null) run.send(run.last);
  const ping = setInterval(() => write(frames.ping()), PING_MS);
  ping.unref();
  let received = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    const { found, rest } = readFrames(Buffer.concat([received, chunk]));
    received = Buffer.from(rest);
    for (const frame of found) {
      if (frame.kind === "text") hear(run, frame.text);
      if (frame.kind === "ping") write(frames.pong(frame.payload));
      if (frame.kind === "close") socket.end(frames.close());
    }
  });
  socket.on("error", () => socket.destroy());
  socket.on("close", () => clearInterval(ping));
}

/** Clicks and keys of the interactive picture have no effect here; what is no message is ignored. */
function hear(run: Run, text: string): void {
  const parsed = message.safeParse(parsedJson(text));
  if (!parsed.success) return;
  const said = parsed.data;
  const reply: Reply =
    said.type === "twofa" ? { kind: "code", code: said.twofa } : { kind: "interactive", reason: said.reason };
  run.reply?.(reply);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

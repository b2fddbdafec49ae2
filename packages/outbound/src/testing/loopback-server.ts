import { createServer, type RequestListener, type Server as HttpServer } from "node:http";
import { createServer as createTcpServer, type Server, type Socket } from "node:net";

/** A real server on a free loopback port, for tests of what goes out. */
export type LoopbackServer = {
  port: number;
  origin: string;
  /** Connections accepted so far. */
  connections(): number;
  close(): Promise<void>;
};

/** Serves HTTP on 127.0.0.1. */
export function startHttpServer(listener: RequestListener): Promise<LoopbackServer> {
  return listen(createServer(listener));
}

/** Serves bare TCP on 127.0.0.1. */
export function startTcpServer(onSocket: (socket: Socket) => void): Promise<LoopbackServer> {
  return listen(createTcpServer(onSocket));
}

async function listen(server: Server | HttpServer): Promise<LoopbackServer> {
  const sockets = new Set<Socket>();
  let accepted = 0;
  server.on("connection", (socket: Socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    port: address.port,
    origin: `http://127.0.0.1:${address.port}`,
    connections: () => accepted,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

import { createServer } from "node:net";

/** Whether something could listen there now. */
export function isFree(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A port nobody listens on. */
export function freePort(host = "127.0.0.1") {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The remembered port while it is free, else another one. */
export async function usualPort(remembered) {
  return remembered && (await isFree(remembered)) ? remembered : freePort();
}

/** The first of `count` free ports in a row, the remembered one where they still are free. */
export async function usualPortRow(remembered, count) {
  if (remembered && (await rowIsFree(remembered, count))) return remembered;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const first = await freePort();
    if (first + count < 65_536 && (await rowIsFree(first, count))) return first;
  }
  throw new Error(`No ${count} free ports in a row on 127.0.0.1`);
}

async function rowIsFree(first, count) {
  const free = await Promise.all(Array.from({ length: count }, (_, index) => isFree(first + index)));
  return free.every(Boolean);
}

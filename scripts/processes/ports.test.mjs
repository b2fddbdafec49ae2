import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { freePort, isFree, usualPort, usualPortRow } from "./ports.mjs";

async function listening(work) {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    await work(server.address().port);
  } finally {
    server.close();
  }
}

it("keeps the remembered port while it is free", async () => {
  const port = await freePort();
  expect(await usualPort(port)).toBe(port);
});

it("takes another port when the remembered one is in use", () =>
  listening(async (port) => {
    expect(await isFree(port)).toBe(false);
    expect(await usualPort(port)).not.toBe(port);
  }));

it("finds ports in a row, past one that is in use", () =>
  listening(async (port) => {
    const first = await usualPortRow(port - 1, 4);
    expect(first).not.toBe(port - 1);
    for (const offset of [0, 1, 2, 3]) expect(await isFree(first + offset)).toBe(true);
  }));

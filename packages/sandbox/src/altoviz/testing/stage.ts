import { afterEach, beforeEach } from "vitest";
import { type Answer, type Caller, callerOf, type Fields, fixedNow } from "../../testing/caller";
import type { AltovizOptions } from "../options";
import { type RunningAltoviz, startAltoviz } from "../server";

export type Stage = {
  /** As the first company. */
  call: Caller;
  altoviz: () => RunningAltoviz;
  /** POST, and the object answered; throws on anything but 200. */
  create: (path: string, body: unknown) => Promise<Fields>;
  /** The object of a GET; throws on anything but 200. */
  read: (path: string) => Promise<Fields>;
};

/** A fresh Altoviz before each test, without demo data unless asked for. */
export function stage(options: AltovizOptions = { empty: true }): Stage {
  let running: RunningAltoviz | undefined;
  beforeEach(async () => {
    running = await startAltoviz({ now: fixedNow, rateLimit: null, ...options });
  });
  afterEach(() => running?.close());
  function altoviz(): RunningAltoviz {
    if (!running) throw new Error("only within a test");
    return running;
  }
  const call: Caller = (...request) => callerOf(altoviz().url, { "x-api-key": altoviz().apiKey })(...request);
  return {
    call,
    altoviz,
    create: async (path, body) => objectOf(await call("POST", path, body)),
    read: async (path) => objectOf(await call("GET", path)),
  };
}

/** Sends one file as multipart, under the given part name. */
export async function upload(
  altoviz: RunningAltoviz,
  path: string,
  { part = "file", name = "x.pdf", type = "application/pdf", bytes = "%PDF-1.7 x" } = {},
): Promise<Response> {
  const form = new FormData();
  form.append(part, new File([bytes], name, { type }));
  const headers = { "x-api-key": altoviz.apiKey };
  return fetch(`${altoviz.url}${path}`, { method: "POST", headers, body: form });
}

/** A line of 100.00 with 20 % VAT: 120.00. */
export const HUNDRED = {
  type: "Service",
  description: "Conseil",
  quantity: 1,
  taxExcludedPrice: 100,
  vat: { rate: 20, region: "FR" },
};

/** Status and Error body, for comparison as a whole. */
export function refusal(answer: Answer): [number, unknown] {
  return [answer.status, answer.json()];
}

function objectOf(answer: Answer): Fields {
  if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.text}`);
  return answer.object();
}

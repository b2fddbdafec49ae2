import { z } from "zod";
import { decodeAnswer } from "../../http/decode";
import type { Transport } from "../../http/transport";
import { optionalText } from "../../http/wire";
import { PROVIDER_ID } from "../transport";

const helloWire = z.looseObject({ companyName: optionalText, apiKeyName: optionalText });

const settingsWire = z.looseObject({
  company: z
    .looseObject({
      name: optionalText,
      siret: optionalText,
      urlCompanyName: optionalText,
      vatNumber: optionalText,
    })
    .nullish(),
});

export type HelloWire = z.output<typeof helloWire>;
export type SettingsWire = z.output<typeof settingsWire>;

/** A person waits for the key test: one repetition, not three. */
const ATTEMPTS = 2;

/** GET /Hello: the key test. `api-version` is declared but answered with 400: never sent. */
export async function hello(transport: Transport): Promise<HelloWire> {
  const answer = await transport.request("hello", { method: "GET", path: "/Hello", maxAttempts: ATTEMPTS });
  return decodeAnswer(helloWire, answer, { provider: PROVIDER_ID, operation: "hello" });
}

/** GET /v1/Settings. */
export async function settings(transport: Transport): Promise<SettingsWire> {
  const answer = await transport.request("settings", {
    method: "GET",
    path: "/v1/Settings",
    maxAttempts: ATTEMPTS,
  });
  return decodeAnswer(settingsWire, answer, { provider: PROVIDER_ID, operation: "settings" });
}

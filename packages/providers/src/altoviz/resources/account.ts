import { z } from "zod";
import { decodeAnswer } from "../../http/decode";
import type { Transport } from "../../http/transport";
import { optionalText } from "../../http/wire";
import { type AltovizOperation, addressOf, originOf } from "../operation";

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

/** Altoviz API, schema User. */
const userWire = z.object({
  userId: optionalText,
  displayName: optionalText,
  firstName: optionalText,
  lastName: optionalText,
  email: optionalText,
  phone: optionalText,
  profile: optionalText,
  status: optionalText,
});

export type HelloWire = z.output<typeof helloWire>;
export type SettingsWire = z.output<typeof settingsWire>;
export type AltovizUser = z.output<typeof userWire>;

/** A person waits for the key test: one repetition, not three. */
const ATTEMPTS = 2;

/** GET /Hello: the key test. `api-version` is declared but answered with 400: never sent. */
export function hello(transport: Transport): Promise<HelloWire> {
  return read(transport, "hello.get", helloWire);
}

/** GET /v1/Settings. */
export function settings(transport: Transport): Promise<SettingsWire> {
  return read(transport, "settings.get", settingsWire);
}

/** GET /v1/Users/me: whose key it is. */
export function currentUser(transport: Transport): Promise<AltovizUser> {
  return read(transport, "users.me", userWire);
}

/** GET /v1/Users/whoami: the same by its other name. */
export function whoAmI(transport: Transport): Promise<AltovizUser> {
  return read(transport, "users.whoami", userWire);
}

async function read<T>(transport: Transport, operation: AltovizOperation, schema: z.ZodType<T>): Promise<T> {
  const answer = await transport.request(operation, { ...addressOf(operation), maxAttempts: ATTEMPTS });
  return decodeAnswer(schema, answer, originOf(operation));
}

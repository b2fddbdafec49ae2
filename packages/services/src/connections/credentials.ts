import { CATALOG, type Credentials, type ProviderId } from "@comptoir/providers";
import { open, seal } from "@comptoir/secrets";
import type { FirmContext } from "../context";

const FIELD = "credentials";

/** A form's fields split by the catalogue: settings may be shown, secrets are sealed, of which the last four are kept. */
export function splitFields(providerId: ProviderId, fields: Credentials) {
  const settings: Record<string, string> = {};
  const secrets: Record<string, string> = {};
  const hints: Record<string, string> = {};
  for (const field of CATALOG[providerId].fields) {
    const value = fields[field.name]?.trim() ?? "";
    if (value === "") continue;
    if (field.kind === "secret") {
      secrets[field.name] = value;
      hints[field.name] = isKey(field.name, value) ? value.slice(-4) : "";
    } else settings[field.name] = value;
  }
  return { settings, secrets, hints };
}

/** Long keys are recognised by their end; of what a person chose, nothing is told. */
function isKey(name: string, value: string): boolean {
  return name !== "password" && value.length >= 12;
}

/** Seals the secret fields for this firm and connection; the text opens nowhere else. */
export function sealSecrets(
  ctx: Pick<FirmContext, "firmId" | "ports">,
  connectionId: string,
  secrets: Credentials,
): string {
  return seal(ctx.ports.keyring, JSON.stringify(secrets), { firmId: ctx.firmId, connectionId, field: FIELD });
}

/** @throws SecretError when the key is unknown or the text was moved or altered. */
export function openSecrets(
  ctx: Pick<FirmContext, "firmId" | "ports">,
  connectionId: string,
  sealed: string,
): Credentials {
  const text = open(ctx.ports.keyring, sealed, { firmId: ctx.firmId, connectionId, field: FIELD });
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== "object" || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
  );
}

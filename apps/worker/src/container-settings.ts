import { parseNetworkRules } from "@comptoir/outbound";
import { createKeyring, KeyringError } from "@comptoir/secrets";
import { z } from "zod";

/** COMPTOIR_ALLOWED_NETWORKS. */
export const networks = z.string().transform((value, context) => {
  const { rules, problems } = parseNetworkRules(value);
  for (const message of problems) context.addIssue({ code: "custom", message });
  return rules;
});

/** COMPTOIR_SECRET_KEY. */
export const keyring = z.string().transform((value, context) => {
  try {
    return createKeyring(value);
  } catch (error) {
    if (!(error instanceof KeyringError)) throw error;
    for (const message of error.problems) context.addIssue({ code: "custom", message });
    return z.NEVER;
  }
});

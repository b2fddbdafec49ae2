import { z } from "zod";

/** The server stands at the customer's: its address is part of the credentials. */
export const wisedatCredentials = z.object({
  serverUrl: z
    .string()
    .trim()
    .pipe(z.url({ protocol: /^https?$/, hostname: /.+/ })),
  apiKey: z.string().trim().min(1),
  user: z.string().trim().min(1),
  password: z.string().min(1),
});

export type WisedatCredentials = z.infer<typeof wisedatCredentials>;

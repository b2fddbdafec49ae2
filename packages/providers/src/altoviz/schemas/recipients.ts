import { z } from "zod";

/** To whom a document is sent by e-mail. */
export const recipients = z.array(z.email()).min(1).max(50);

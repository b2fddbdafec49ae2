import { z } from "zod";
import { ServiceError } from "../errors";

const address = z.object({ url: z.url() });
const company = z.object({
  service: z.enum(["altera", "altoviz", "wisedat"]),
  name: z.string(),
  country: z.string(),
  url: z.url(),
  apiKey: z.string(),
  user: z.string().optional(),
  password: z.string().optional(),
});

/** The line that the stand-ins print when they listen. */
const announcement = z.object({
  companies: z.array(company),
  invoiceCollector: address.extend({ bearer: z.string() }),
});

export type SandboxAddress = z.infer<typeof announcement>;
export type SandboxCompany = z.infer<typeof company>;

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Reads COMPTOIR_SANDBOX. @throws ServiceError precondition when a stand-in is not on this machine. */
export function readSandboxAddress(text: string): SandboxAddress {
  const sandbox = announcement.parse(JSON.parse(text));
  const urls = [sandbox.invoiceCollector.url, ...sandbox.companies.map(({ url }) => url)];
  if (urls.some((url) => !LOOPBACK.test(new URL(url).hostname))) {
    throw new ServiceError("precondition", "The demo uses stand-ins on this machine only.", {
      reason: "not_loopback",
    });
  }
  return sandbox;
}

import type { Sandbox } from "./index";

/** The line that tells other programs where the services are and how to get in. */
export function announcement({ altera, altoviz, wisedat, invoiceCollector, companies }: Sandbox): string {
  return JSON.stringify({
    altera: { url: altera.url, apiKey: altera.apiKey },
    altoviz: { url: altoviz.url, apiKey: altoviz.apiKey },
    wisedat: { url: wisedat.url, apiKey: wisedat.apiKey, user: wisedat.user, password: wisedat.password },
    invoiceCollector: { url: invoiceCollector.url, bearer: invoiceCollector.bearer },
    companies,
  });
}

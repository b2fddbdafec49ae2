const HIDDEN = "[hidden]";

/** Headers that may be printed; every other value is hidden, so that a new secret header is safe by default. */
const OPEN_HEADERS = new Set([
  "accept",
  "content-type",
  "content-length",
  "retry-after",
  "user-agent",
  "date",
]);

/** A header list for a log line. */
export function redactHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      OPEN_HEADERS.has(name.toLowerCase()) ? value : HIDDEN,
    ]),
  );
}

/** Query parameters that carry no secret in any of the services. */
const OPEN_PARAMETERS =
  /^(page(index|size|_size)?|per_page|limit|offset|from|to|status|includecancelled|ref|id|start_date|end_date|modified_since|locale|sort|order)$/i;

/** An address for a log line: without user and password, unknown query values hidden. */
export function redactUrl(address: string | URL): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return "[unreadable address]";
  }
  const query = [...url.searchParams]
    .map(([name, value]) => `${name}=${OPEN_PARAMETERS.test(name) ? value : HIDDEN}`)
    .join("&");
  return `${url.origin}${url.pathname}${query === "" ? "" : `?${query}`}`;
}

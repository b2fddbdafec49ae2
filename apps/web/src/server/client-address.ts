/**
 * Where a request comes from, for throttling: the last hop that a proxy in front has written, else a word for all.
 * A forged header gives an attacker another bucket, which is why attempts are counted per e-mail address as well.
 */
export function clientAddress(headers: Headers): string {
  const forwarded = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return (forwarded || headers.get("x-real-ip") || "direct").slice(0, 100);
}

/** One year: a preference is not asked for again each month. */
const LIFETIME_S = 31_536_000;

/** Keeps a preference of this browser where the server reads it, so that the first paint is right. */
export function rememberPreference(name: "theme" | "locale" | "sidebar" | "firm", value: string): void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${name}=${value}; Path=/; Max-Age=${LIFETIME_S}; SameSite=Lax${secure}`;
}

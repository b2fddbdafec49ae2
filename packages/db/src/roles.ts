export type RoleNames = { app: string; system: string; search: string; auth: string };

const DEFAULT_PREFIX = "comptoir";

/** The NOLOGIN roles that transactions take. @throws TypeError for a prefix that is not a plain identifier. */
export function roleNames(prefix: string = DEFAULT_PREFIX): RoleNames {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(prefix))
    throw new TypeError("the role prefix must be a plain identifier");
  return {
    app: `${prefix}_app`,
    system: `${prefix}_system`,
    search: `${prefix}_search`,
    auth: `${prefix}_auth`,
  };
}

/** Replaces the default role names in a migration's text. */
export function renameRoles(sql: string, prefix: string): string {
  if (prefix === DEFAULT_PREFIX) return sql;
  const names = roleNames(prefix);
  return sql.replace(/comptoir_(app|system|search|auth)\b/g, (_, role: keyof RoleNames) => names[role]);
}

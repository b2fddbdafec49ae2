import type { FirmContext } from "./context";
import { ServiceError } from "./errors";

export const PERMISSIONS = [
  "read",
  "operate",
  "manage_connections",
  "manage_collectors",
  "manage_companies",
  "manage_members",
  "sync",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const ACCOUNTANT: ReadonlySet<Permission> = new Set([
  "read",
  "operate",
  "manage_connections",
  "manage_collectors",
  "sync",
]);
const WORKER: ReadonlySet<Permission> = new Set(["read", "operate", "sync", "manage_collectors"]);
const ONBOARDING: ReadonlySet<Permission> = new Set(["read", "manage_collectors"]);

/** The first line of every verb. @throws ServiceError forbidden when the actor's role does not include the permission. */
export function authorize(ctx: FirmContext, permission: Permission): void {
  if (!allows(ctx, permission)) {
    throw new ServiceError("forbidden", "Your role does not include this.", { reason: permission });
  }
}

function allows({ actor }: FirmContext, permission: Permission): boolean {
  switch (actor.kind) {
    case "worker":
      return WORKER.has(permission);
    case "onboarding":
      return ONBOARDING.has(permission);
    case "user":
      return actor.role === "owner" || ACCOUNTANT.has(permission);
  }
}

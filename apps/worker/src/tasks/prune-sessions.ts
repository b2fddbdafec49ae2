import { pruneExpired } from "@comptoir/services";
import { systemTask } from "./task";

/** Each hour: deletes sessions, links and counters whose time is over. */
export const pruneSessions = systemTask("prune-sessions", pruneExpired);

export { type Database, type DatabaseOptions, openDatabase, pingDatabase } from "./client";
export {
  asSystem,
  type FirmTransaction,
  type QueryBuilder,
  type SqlFragment,
  type SystemTransaction,
  withFirm,
} from "./firm";
export { asFirmId, type FirmId } from "./firm-id";
export { readFirm } from "./read-firm";
export { EVENTS_CHANNEL, listenForEvents } from "./listen";
export * from "./schema";

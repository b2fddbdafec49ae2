export { type Database, type DatabaseOptions, openDatabase, pingDatabase } from "./client";
export {
  asSystem,
  type FirmTransaction,
  type QueryBuilder,
  readFirm,
  type SqlFragment,
  type SystemTransaction,
  withFirm,
} from "./firm";
export { asFirmId, type FirmId } from "./firm-id";
export { EVENTS_CHANNEL, listenForEvents } from "./listen";
export * from "./schema";

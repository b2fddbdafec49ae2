export { type IngestCounts, type IngestInput, ingestRecords } from "./ingest";
export type { SyncRequest } from "./lease";
export { queueDueSyncs } from "./queue-due";
export { queueRemaps } from "./queue-remaps";
export { type RemapResult, remapConnection } from "./remap";
export { runSync, type SyncOutcome } from "./run-sync";

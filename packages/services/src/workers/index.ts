export { buryWorkers } from "./bury";
export { beat, HEARTBEAT_LEASE_MS, silentWorkers, stopBeating } from "./heartbeat";

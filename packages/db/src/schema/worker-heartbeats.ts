import { pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";
import { systemOnly } from "./policies";

/** A living worker process beats here; the jobs of one that stopped are freed by any other. */
export const workerHeartbeats = pgTable(
  "worker_heartbeats",
  { workerId: text().notNull(), startedAt: createdAt(), beatAt: createdAt() },
  (t) => [primaryKey({ columns: [t.workerId] }), ...systemOnly()],
);

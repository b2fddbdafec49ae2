import { resumeOperations } from "@comptoir/services";
import type { WorkerTask } from "./task";

/** Each minute: writes to a provider that no job carries on any more get another. */
export const resumeOperationsTask: WorkerTask = {
  name: "resume-operations",
  async run(_, { system, workerId, liveJobs }) {
    await resumeOperations(system, { workerId, liveJobs });
  },
};

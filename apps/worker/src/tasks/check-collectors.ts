import { workerContext } from "@comptoir/services";
import { checkCallbacks, firmsWithCollectors } from "@comptoir/services/collectors/check-callbacks";
import type { WorkerTask } from "./task";

/** Each night: whether our callbacks at Invoice-Collector are still the active ones, firm by firm. */
export const checkCollectors: WorkerTask = {
  name: "check-collectors",
  async run(_, { system, workerId, signal }) {
    for (const firmId of await firmsWithCollectors(system)) {
      if (signal.aborted) return;
      await checkCallbacks(await workerContext(system, workerId, firmId));
    }
  },
};

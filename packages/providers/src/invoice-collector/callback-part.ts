import type { CollectorService, RemoteCallback } from "../collector-service";
import type { Transport } from "../http/transport";
import {
  activateCallback,
  createCallback,
  deleteCallback,
  fetchCallbacks,
  testCallback,
  testCustomerCallback,
} from "./resources/callbacks";
import { fetchCustomer, type ServerAge, setCustomerCallback } from "./resources/customer";
import { refused } from "./transport";

/** A server of the older age has one callback, which is part of the customer. */
const ONLY: RemoteCallback = { id: "customer", integrationId: "http", isActive: true };

type CallbackPart = Pick<
  CollectorService,
  "callbacks" | "createCallback" | "activateCallback" | "deleteCallback" | "testCallback"
>;

/** The callbacks, in both ages of the server. */
export function createCallbackPart(transport: Transport, age: () => Promise<ServerAge>): CallbackPart {
  const isSeed = async () => (await age()) === "seed";
  return {
    async callbacks() {
      if (!(await isSeed())) return fetchCallbacks(transport);
      return (await fetchCustomer(transport)).callback ? [ONLY] : [];
    },
    async createCallback(url) {
      if (!(await isSeed())) return createCallback(transport, url);
      if (await setCustomerCallback(transport, url)) return ONLY;
      throw refused(
        "callback.create",
        "rejected",
        "the server did not take the address: it is set by hand there",
      );
    },
    async activateCallback(id) {
      if (!(await isSeed())) await activateCallback(transport, id);
    },
    async deleteCallback(id) {
      if (!(await isSeed())) return deleteCallback(transport, id);
      throw refused("callback.delete", "rejected", "the one callback of the older age cannot be deleted");
    },
    async testCallback(id) {
      await ((await isSeed()) ? testCustomerCallback(transport) : testCallback(transport, id));
    },
  };
}

import { integrations } from "../integrations";
import type { Callback, IcState } from "../state";

/** A callback; its address is never shown again. */
export function callbackShape(state: IcState, callback: Callback) {
  return {
    id: callback.id,
    customer_user_id: state.customer.id,
    integration: integrations("en").find(({ id }) => id === callback.integrationId) ?? null,
    createdAt: callback.createdAt,
    automaticExport: callback.automaticExport,
  };
}

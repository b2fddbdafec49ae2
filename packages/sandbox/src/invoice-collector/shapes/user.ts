import type { IcState, User } from "../state";

/** A user, in the real mixture of snake case and camel case; `token` where one was issued. */
export function userShape(state: IcState, user: User, token?: string) {
  const credentials = [...state.credentials.values()].filter(({ userId }) => userId === user.id);
  const collected = credentials
    .flatMap(({ invoices }) => invoices)
    .filter(({ collectedAt }) => collectedAt !== null);
  const failing = credentials.some(({ state: { index } }) => index < 0);
  return {
    id: user.id,
    customer_id: state.customer.id,
    remote_id: user.remoteId,
    name: user.name,
    cid: user.cid,
    locale: user.locale,
    createdAt: user.createdAt,
    ...(token === undefined ? {} : { token }),
    customer: { name: state.customer.name, cid: state.customer.cid },
    stats: {
      credentials: credentials.length,
      invoices: collected.length,
      status: credentials.length === 0 ? "pending" : failing ? "error" : "active",
    },
  };
}

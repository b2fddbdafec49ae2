import type { Operation } from "./operation";

/** Invoice-Collector, the present age of the server. */
export const invoiceCollectorOperations = [
  { id: "ping", method: "GET", path: "/api/v1/ping", source: "observed" },
  { id: "ui.page", method: "GET", path: "/api/v1/ui", source: "observed" },
  { id: "feedback.create", method: "POST", path: "/api/v1/feedback", source: "observed" },
  { id: "customer.get", method: "GET", path: "/api/v1/customer", source: "observed" },
  { id: "customer.update", method: "PUT", path: "/api/v1/customer", source: "observed" },
  { id: "customer.renewBearer", method: "POST", path: "/api/v1/customer/bearer", source: "observed" },
  { id: "customer.stats", method: "GET", path: "/api/v1/customer/stats", source: "observed" },
  { id: "users.list", method: "GET", path: "/api/v1/users", source: "observed" },
  { id: "users.create", method: "POST", path: "/api/v1/user", source: "observed" },
  { id: "users.get", method: "GET", path: "/api/v1/user/{user}", source: "observed" },
  { id: "users.update", method: "PUT", path: "/api/v1/user/{user}", source: "observed" },
  { id: "users.delete", method: "DELETE", path: "/api/v1/user/{user}", source: "observed" },
  { id: "credentials.list", method: "GET", path: "/api/v1/user/{user}/credentials", source: "observed" },
  { id: "credentials.create", method: "POST", path: "/api/v1/user/{user}/credential", source: "observed" },
  {
    id: "credentials.get",
    method: "GET",
    path: "/api/v1/user/{user}/credential/{credential}",
    source: "observed",
  },
  {
    id: "credentials.delete",
    method: "DELETE",
    path: "/api/v1/user/{user}/credential/{credential}",
    source: "observed",
  },
  {
    id: "credentials.collect",
    method: "POST",
    path: "/api/v1/user/{user}/credential/{credential}/collect",
    source: "observed",
  },
  {
    id: "credentials.answerTwoFactor",
    method: "POST",
    path: "/api/v1/user/{user}/credential/{credential}/2fa",
    source: "observed",
  },
  { id: "collectors.list", method: "GET", path: "/api/v1/collectors", source: "observed" },
  { id: "callbacks.list", method: "GET", path: "/api/v1/callbacks", source: "observed" },
  { id: "callbacks.create", method: "POST", path: "/api/v1/callback", source: "observed" },
  { id: "callbacks.update", method: "PUT", path: "/api/v1/callback/{callback}", source: "observed" },
  { id: "callbacks.delete", method: "DELETE", path: "/api/v1/callback/{callback}", source: "observed" },
  {
    id: "callbacks.test",
    method: "GET",
    path: "/api/v1/callback/{callback}/test/{type}",
    source: "observed",
  },
  { id: "integrations.list", method: "GET", path: "/api/v1/integrations", source: "observed" },
  { id: "interactive.socket", method: "WS", path: "/api/v1/ws/{path}", source: "observed" },
] as const satisfies readonly Operation[];

/** Invoice-Collector, the older age that its published documentation describes. */
export const invoiceCollectorOlderOperations = [
  { id: "customer.get", method: "GET", path: "/api/v1/customer", source: "seed" },
  { id: "customer.update", method: "POST", path: "/api/v1/customer", source: "seed" },
  { id: "users.create", method: "POST", path: "/api/v1/user", source: "seed" },
  { id: "users.delete", method: "DELETE", path: "/api/v1/user", source: "seed" },
  { id: "ui.page", method: "GET", path: "/api/v1/ui", source: "seed" },
  { id: "credentials.list", method: "GET", path: "/api/v1/user/{user}/credentials", source: "seed" },
  {
    id: "credentials.delete",
    method: "DELETE",
    path: "/api/v1/user/{user}/credential/{credential}",
    source: "seed",
  },
  { id: "callbacks.test", method: "GET", path: "/api/v1/test_callback", source: "seed" },
] as const satisfies readonly Operation[];

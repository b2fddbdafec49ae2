/** One operation of a service, as its own documents name it. */
export type Operation = {
  /** `resource.verb`, unique within the service. */
  id: string;
  method: "GET" | "POST" | "PUT" | "DELETE" | "WS";
  /** Below the base URL, with `{name}` for parameters. */
  path: string;
  /** `seed`: in the vendor's published reference; `observed`: in its newer documents or its own clients. */
  source: "seed" | "observed";
};

import type { SandboxRequest, SandboxResponse } from "../http/server";
import type { AlteraState, Books } from "./state";

/** One request by a known key. */
export type Call = { request: SandboxRequest; books: Books; state: AlteraState };

export type AlteraRoute = {
  method: string;
  path: string;
  handle: (call: Call) => SandboxResponse | Promise<SandboxResponse>;
};

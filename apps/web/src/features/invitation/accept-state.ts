/** What a person enters to take a seat; `name` is asked of new people only. */
export type Acceptance = { name: string; password: string };

export type AcceptRefusal = "wrongPassword" | "alreadyMember" | "throttled" | "unavailable" | "closed";

/** What the last attempt came to. `attempt` counts them, so that the focus moves to the same trouble again. */
export type AcceptState =
  | { status: "idle" }
  | { status: "invalid"; fields: readonly (keyof Acceptance)[]; attempt: number }
  | { status: "refused"; refusal: AcceptRefusal; attempt: number };

/** On success it redirects into the firm and never answers. */
export type AcceptAction = (before: AcceptState, acceptance: Acceptance) => Promise<AcceptState>;

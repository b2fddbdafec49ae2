/** The first firm and its owner, as they are typed. */
export type SetUp = {
  firmName: string;
  slug: string;
  country: string;
  name: string;
  email: string;
  password: string;
};

export type SetUpRefusal = "closed" | "existsAlready" | "unavailable";

/** What the last attempt came to. */
export type SetUpState =
  | { status: "idle" }
  | { status: "invalid"; fields: readonly (keyof SetUp)[]; attempt: number }
  | { status: "refused"; refusal: SetUpRefusal; attempt: number };

/** On success it redirects into the firm and never answers. */
export type SetUpAction = (before: SetUpState, setUp: SetUp) => Promise<SetUpState>;

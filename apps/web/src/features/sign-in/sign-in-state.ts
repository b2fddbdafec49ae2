/** What the last attempt to sign in came to. `minutes` is how long a throttled person has to wait. */
export type SignInState =
  | { status: "idle" }
  | { status: "incomplete"; email: string; missing: ("email" | "password")[] }
  | { status: "failed"; email: string }
  | { status: "throttled"; email: string; minutes: number }
  | { status: "unavailable"; email: string };

/** Takes the fields `email` and `password`; on success it redirects and never answers. */
export type SignInAction = (before: SignInState, form: FormData) => Promise<SignInState>;

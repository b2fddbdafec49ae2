export { hashPassword, NewPassword } from "./passwords";
export {
  createSession,
  deleteSession,
  extendSession,
  type SessionPerson,
  sessionByToken,
} from "./sessions";
export { type SignedInPerson, SignInInput, signIn } from "./sign-in";

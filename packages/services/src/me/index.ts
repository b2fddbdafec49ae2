export { MyContext, myContext } from "./context";
export { findMembership, firmsOfPerson, type Membership } from "./membership";

export { MyContext, myContext } from "./context";
export { findMembership, firmsOfPerson, type Membership } from "./membership";
export { SetLanguageInput, SetLanguageOutput, setLanguage } from "./set-language";

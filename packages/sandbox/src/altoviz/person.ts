import { optionalText } from "./resource/body";

/** How a person is named and reached: the same fields wherever the API has one. */
export type Person = {
  title: string | null;
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  phone: string | null;
  cellPhone: string | null;
};

/** For the schemas of bodies. */
export const personFields = {
  title: optionalText,
  firstName: optionalText,
  lastName: optionalText,
  email: optionalText,
  phone: optionalText,
  cellPhone: optionalText,
};

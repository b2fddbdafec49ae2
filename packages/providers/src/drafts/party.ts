import { z } from "zod";
import { line, reference } from "./words";

export const PARTY_KINDS = ["business", "consumer", "government"] as const;

/** A customer or supplier as it is entered. A business has a name; a consumer has a first and last name. */
export const PartyDraft = z
  .object({
    kind: z.enum(PARTY_KINDS).default("business"),
    name: line(),
    firstName: line(),
    lastName: line(),
    /** The provider's number of it; null lets the provider give one. */
    code: line(50),
    email: z
      .union([z.literal("").transform(() => null), z.email().max(250)])
      .nullable()
      .default(null),
    phone: line(50),
    cellPhone: line(50),
    /** The VAT number, with its country's letters. */
    taxId: line(50),
    /** SIRET in France. */
    registration: line(50),
    street: line(),
    postalCode: line(20),
    city: line(100),
    /** ISO 3166-1 alpha-2. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .default(null),
    /** The provider's id of the family. */
    familyExternalId: reference.nullable().default(null),
    internalNotes: line(4000),
    active: z.boolean().default(true),
  })
  .refine(({ kind, name, lastName }) => (kind === "consumer" ? lastName !== null : name !== null), {
    path: ["name"],
    message: "A name is needed.",
  });
export type PartyDraft = z.infer<typeof PartyDraft>;

export const ContactDraft = z
  .object({
    firstName: line(),
    lastName: line(),
    companyName: line(),
    title: line(50),
    email: z
      .union([z.literal("").transform(() => null), z.email().max(250)])
      .nullable()
      .default(null),
    phone: line(50),
    cellPhone: line(50),
  })
  .refine(({ lastName, companyName, email }) => lastName ?? companyName ?? email, {
    path: ["lastName"],
    message: "A name or an e-mail address is needed.",
  });
export type ContactDraft = z.infer<typeof ContactDraft>;

"use client";
import { useTranslations } from "next-intl";
import { useDraftForm } from "@/features/records/use-draft-form";
import type { PartyValues } from "./party-values";

const WORDED = ["name", "lastName", "email", "country"] as const;

/** The state of the form of a customer or supplier, with its words for what is wrong. */
export function usePartyForm(initial: PartyValues) {
  const t = useTranslations("customers.form");
  const isNamed = (field: string): field is keyof PartyValues => Object.hasOwn(initial, field);
  const form = useDraftForm(initial, {
    textOf: (field) => {
      const worded = WORDED.find((one) => one === field);
      return worded ? t(`problems.${worded}`) : t("problems.other");
    },
    // a person has no company's name: the last name is what is missing
    fieldOf: (field, { kind }) => (field === "name" && kind === "consumer" ? "lastName" : field),
  });
  return { form, labelOf: (field: string) => (isNamed(field) ? t(field) : field) };
}

"use client";
import type { ProblemCode } from "./read-form";
import type { ProviderLists } from "./use-provider-lists";

/** What every part of the editor needs to know of where it is. */
export type EditorPlace = {
  connectionId: string;
  provider: string;
  currency: string;
  /** ISO 3166-1 alpha-2, of the company. */
  country: string | null;
  lists: ProviderLists;
  decimalComma: boolean;
};

/** The problem at a control, if it is to be shown. */
export type ProblemAt = (field: string) => ProblemCode | undefined;

/** The id of a control, for its label, its error and links to it. */
export function controlId(field: string): string {
  return `document-${field}`;
}

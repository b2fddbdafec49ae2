import { CATALOG, type CredentialField, type ProviderId } from "@comptoir/providers/catalog";

/** What a person typed, by field name. */
export type FieldValues = Readonly<Record<string, string>>;

export type FieldProblem = "missing" | "notAddress";

/** What keeps the fields from being sent, by field name; empty when nothing does. */
export function problemsOf(providerId: ProviderId, values: FieldValues): Record<string, FieldProblem> {
  return Object.fromEntries(
    CATALOG[providerId].fields.flatMap((field) => {
      const problem = problemOf(field, values[field.name]?.trim() ?? "");
      return problem ? [[field.name, problem]] : [];
    }),
  );
}

function problemOf({ kind, required }: CredentialField, value: string): FieldProblem | null {
  if (value === "") return required ? "missing" : null;
  return kind === "url" && !isWebAddress(value) ? "notAddress" : null;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** The fields of the provider without the spaces around them and without empty ones, as the API takes them. */
export function filledFields(providerId: ProviderId, values: FieldValues): Record<string, string> {
  return Object.fromEntries(
    CATALOG[providerId].fields.flatMap(({ name }) => {
      const value = values[name]?.trim() ?? "";
      return value === "" ? [] : [[name, value]];
    }),
  );
}

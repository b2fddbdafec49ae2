"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "@/components/checkbox";
import { TextInput } from "@/components/text-input";

/** More than these are searched. */
const MANY = 8;

export type CompanyChecksProps = {
  companies: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  error?: string | undefined;
};

/** The companies that a member may see, to be ticked. */
export function CompanyChecks({ companies, chosen, onChange, error }: CompanyChecksProps) {
  const t = useTranslations("members.form");
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLocaleLowerCase();
  const shown = companies.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return (
    <fieldset>
      <legend className="sr-only">{t("access")}</legend>
      {companies.length > MANY && (
        <TextInput
          type="search"
          aria-label={t("find")}
          placeholder={t("find")}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          className="mb-2"
        />
      )}
      <div className="flex max-h-56 flex-col gap-2 overflow-y-auto rounded px-3 py-2.5 shadow-[inset_0_0_0_1px_var(--line-strong)]">
        {shown.map(({ id, name }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            onChange={(isOn) => onChange(isOn ? [...chosen, id] : chosen.filter((other) => other !== id))}
          >
            {name}
          </Checkbox>
        ))}
      </div>
      {error && (
        <p role="alert" className="mt-1 text-sm text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}

"use client";
import { Combobox } from "@base-ui/react/combobox";
import { ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { inputClass } from "@/components/text-input";
import { type CompanyChoice, CompanyChoiceItem } from "./company-choice";
import type { ShellCompany } from "./shell";
import { useCompany } from "./use-company";

/** Chooses one company, or all of them, by typing. */
export function CompanySwitcher({ companies }: { companies: readonly ShellCompany[] }) {
  const t = useTranslations("shell");
  const [companyId, setCompanyId] = useCompany();
  const all: CompanyChoice = { value: null, label: t("allCompanies"), country: "" };
  const choices: CompanyChoice[] = [
    all,
    ...companies.map(({ id, name, country }) => ({ value: id, label: name, country })),
  ];
  const chosen = choices.find((choice) => choice.value === companyId) ?? all;
  return (
    <Combobox.Root
      items={choices}
      value={chosen}
      isItemEqualToValue={(a, b) => a.value === b.value}
      onValueChange={(next) => void setCompanyId(next?.value ?? null)}
    >
      <Combobox.Trigger
        aria-label={`${t("company")}: ${chosen.label}`}
        className="inline-flex h-8 min-w-0 items-center gap-1.5 rounded px-2 text-base text-ink hover:bg-press"
      >
        <span className="truncate">{chosen.label}</span>
        <ChevronsUpDown aria-hidden size={14} className="shrink-0 text-ink-3" />
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner align="start" sideOffset={4} className="z-50">
          <Combobox.Popup
            aria-label={t("company")}
            className="pop w-72 max-w-[calc(100vw-1rem)] rounded outline-none"
          >
            <div className="border-b border-line p-2">
              <Combobox.Input
                aria-label={t("findCompany")}
                placeholder={t("findCompany")}
                className={inputClass}
              />
            </div>
            <Combobox.Empty>
              <div className="px-3 py-3 text-ink-3">{t("noCompany")}</div>
            </Combobox.Empty>
            <Combobox.List className="max-h-80 scroll-py-1 overflow-y-auto p-1 outline-none data-empty:p-0">
              {(choice: CompanyChoice) => <CompanyChoiceItem key={choice.value ?? "all"} choice={choice} />}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

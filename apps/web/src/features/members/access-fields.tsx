"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { useTRPC } from "@/features/data/trpc";
import type { Access, Role } from "./access";
import { CompanyChecks } from "./company-checks";

export type AccessFieldsProps = {
  access: Access;
  onChange: (access: Access) => void;
  isNoneChosen: boolean;
  /** Why the role is fixed, where it is. */
  roleFixed?: string | undefined;
};

const ROLES: readonly Role[] = ["accountant", "owner"];

/** Role, and all companies or only some of them. */
export function AccessFields({ access, onChange, isNoneChosen, roleFixed }: AccessFieldsProps) {
  const t = useTranslations("members");
  const trpc = useTRPC();
  const me = useQuery(trpc.me.context.queryOptions());
  const roles = roleFixed ? ROLES.filter((role) => role === access.role) : ROLES;
  const set = (part: Partial<Access>) => onChange({ ...access, ...part });
  return (
    <>
      <Field label={t("form.role")} help={roleFixed ?? t(`roleHelp.${access.role}`)}>
        <Select
          options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
          value={access.role}
          onChange={(role) => set({ role })}
        />
      </Field>
      {access.role === "accountant" && (
        <Field label={t("form.access")}>
          <Select
            options={[
              { value: "all", label: t("allCompanies") },
              { value: "some", label: t("someCompanies") },
            ]}
            value={access.companyAccess}
            onChange={(companyAccess) => set({ companyAccess })}
          />
        </Field>
      )}
      {access.role === "accountant" && access.companyAccess === "some" && (
        <CompanyChecks
          companies={me.data?.companies ?? []}
          chosen={access.companyIds}
          onChange={(companyIds) => set({ companyIds })}
          error={isNoneChosen ? t("form.chooseOne") : undefined}
        />
      )}
    </>
  );
}

"use client";
import { PARTY_KINDS } from "@comptoir/providers/operations";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/checkbox";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { DraftField } from "@/features/records/draft-field";
import { DraftNotes } from "@/features/records/draft-notes";
import type { DraftForm } from "@/features/records/use-draft-form";
import { FamilyField } from "./family-field";
import { siretWarning, vatWarning } from "./identifiers";
import { PartyAddressFields } from "./party-address-fields";
import type { PartyValues } from "./party-values";
import type { PartyRole } from "./role";

export type PartyFieldsProps = { form: DraftForm<PartyValues>; role: PartyRole; connectionId: string };

/** Who it is, how it is reached, and what is kept about it. */
export function PartyFields({ form, role, connectionId }: PartyFieldsProps) {
  const t = useTranslations("customers.form");
  const { values, set } = form;
  const kinds = PARTY_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }));
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("kind")}>
          <Select options={kinds} value={values.kind} onChange={(kind) => set({ kind })} />
        </Field>
        <DraftField form={form} name="code" label={t("code")} help={t("codeHelp")} />
      </div>
      <NameFields form={form} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DraftField form={form} name="email" type="email" label={t("email")} />
        <DraftField form={form} name="phone" type="tel" label={t("phone")} />
        <DraftField form={form} name="cellPhone" type="tel" label={t("cellPhone")} />
        {role === "customer" && (
          <FamilyField
            connectionId={connectionId}
            value={values.familyExternalId}
            onChange={(familyExternalId) => set({ familyExternalId })}
          />
        )}
      </div>
      <IdentifierFields form={form} />
      <PartyAddressFields form={form} />
      <DraftNotes
        label={t("internalNotes")}
        value={values.internalNotes}
        onChange={(internalNotes) => set({ internalNotes })}
      />
      {role === "customer" && (
        <Checkbox checked={values.active} onChange={(active) => set({ active })}>
          {t("active")}
        </Checkbox>
      )}
    </>
  );
}

function NameFields({ form }: Pick<PartyFieldsProps, "form">) {
  const t = useTranslations("customers.form");
  if (form.values.kind !== "consumer") return <DraftField form={form} name="name" label={t("name")} />;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <DraftField form={form} name="firstName" label={t("firstName")} />
      <DraftField form={form} name="lastName" label={t("lastName")} />
    </div>
  );
}

/** Numbers that look wrong are told of, and saved all the same. */
function IdentifierFields({ form }: Pick<PartyFieldsProps, "form">) {
  const t = useTranslations("customers.form");
  if (form.values.kind === "consumer") return null;
  const vat = vatWarning(form.values.taxId);
  const siret = siretWarning(form.values.registration);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <DraftField
        form={form}
        name="taxId"
        mono
        label={t("taxId")}
        help={vat && <span className="text-warning">{t(`vatWarnings.${vat}`)}</span>}
      />
      <DraftField
        form={form}
        name="registration"
        mono
        label={t("registration")}
        help={siret && <span className="text-warning">{t(`siretWarnings.${siret}`)}</span>}
      />
    </div>
  );
}

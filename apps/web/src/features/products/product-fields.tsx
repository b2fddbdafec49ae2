"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/checkbox";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { DraftField } from "@/features/records/draft-field";
import { DraftNotes } from "@/features/records/draft-notes";
import { EntryField } from "@/features/records/entry-field";
import { useEntries } from "@/features/records/use-entries";
import type { DraftForm } from "@/features/records/use-draft-form";
import type { ProductValues } from "./product-values";
import { TaxRateField } from "./tax-rate-field";

export type ProductFieldsProps = { form: DraftForm<ProductValues>; connectionId: string };

const KINDS = ["product", "service"] as const;
const PRICES = ["without", "with"] as const;

/** What it is, what it costs, and what is kept about it. */
export function ProductFields({ form, connectionId }: ProductFieldsProps) {
  const t = useTranslations("products.form");
  const { values, set } = form;
  const kinds = KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }));
  return (
    <>
      <DraftField form={form} name="name" label={t("name")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("kind")}>
          <Select options={kinds} value={values.kind} onChange={(kind) => set({ kind })} />
        </Field>
        <DraftField form={form} name="code" label={t("code")} help={t("codeHelp")} />
      </div>
      <DraftNotes
        label={t("description")}
        value={values.description}
        onChange={(description) => set({ description })}
      />
      <PriceFields form={form} connectionId={connectionId} />
      <DraftNotes
        label={t("internalNotes")}
        value={values.internalNotes}
        onChange={(internalNotes) => set({ internalNotes })}
      />
      <Checkbox checked={values.active} onChange={(active) => set({ active })}>
        {t("active")}
      </Checkbox>
    </>
  );
}

function PriceFields({ form, connectionId }: ProductFieldsProps) {
  const t = useTranslations("products.form");
  const { values, set } = form;
  const units = useEntries(connectionId, "units").map(({ externalId, code, label }) => ({
    value: code ?? externalId,
    label,
  }));
  const families = useEntries(connectionId, "product_families").map(({ externalId, code, label }) => ({
    value: externalId,
    label,
    ...(code ? { hint: code } : {}),
  }));
  const prices = PRICES.map((value) => ({ value, label: t(`prices.${value}`) }));
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <DraftField form={form} name="unitPrice" figures label={t("unitPrice")} />
      <Field label={t("priceIncludesTax")}>
        <Select
          options={prices}
          value={values.priceIncludesTax ? "with" : "without"}
          onChange={(price) => set({ priceIncludesTax: price === "with" })}
        />
      </Field>
      <TaxRateField connectionId={connectionId} chosen={values} onChange={set} />
      <EntryField label={t("unit")} options={units} value={values.unit} onChange={(unit) => set({ unit })} />
      <DraftField form={form} name="purchasePrice" figures label={t("purchasePrice")} />
      <EntryField
        label={t("family")}
        options={families}
        value={values.familyExternalId}
        onChange={(familyExternalId) => set({ familyExternalId })}
      />
    </div>
  );
}

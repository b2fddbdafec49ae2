"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import type { DocumentKind } from "./document-form";
import type { Offer } from "./use-offers";

export type PlaceFieldsProps = {
  kind: DocumentKind;
  kinds: readonly DocumentKind[];
  offers: readonly Offer[];
  chosenId: string | null;
  onKind: (kind: DocumentKind) => void;
  onConnection: (id: string) => void;
};

/** What is made, and in whose books. */
export function PlaceFields(props: PlaceFieldsProps) {
  const { kind, kinds, offers, chosenId, onKind, onConnection } = props;
  const t = useTranslations("invoices.editor");
  return (
    <div className="mb-6 grid max-w-4xl gap-4 border-b border-line pb-6 sm:grid-cols-6">
      <Field label={t("fields.kind")} className="sm:col-span-2">
        <Select
          options={kinds.map((one) => ({ value: one, label: t(`documentKinds.${one}`) }))}
          value={kind}
          onChange={onKind}
        />
      </Field>
      <Field label={t("fields.connection")} className="min-w-0 sm:col-span-4">
        <Select
          options={offers.map(({ id, companyName, providerId }) => ({
            value: id,
            label: `${companyName} · ${CATALOG[providerId].name}`,
          }))}
          value={chosenId ?? undefined}
          placeholder={t("chooseConnection")}
          onChange={onConnection}
        />
      </Field>
    </div>
  );
}

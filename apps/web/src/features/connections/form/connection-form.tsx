"use client";
import type { ProviderId } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Notice } from "@/components/notice";
import { CompanyField, type CompanyFieldProps } from "./company-field";
import { CredentialFields } from "./credential-fields";
import { FieldSummary } from "./field-summary";
import { FormButtons } from "./form-buttons";
import { TestOutcome } from "./test-outcome";
import { useAddConnection } from "./use-add-connection";
import { useConnectionDraft } from "./use-connection-draft";
import { useFormTrouble } from "./use-form-trouble";
import { useKeyTest } from "./use-key-test";

export type ConnectionFormProps = Pick<CompanyFieldProps, "companies" | "companyId"> & {
  providerId: ProviderId;
  onCompany: (companyId: string) => void;
};

/** Company and credentials, tested first; only an account that was reached can be connected. */
export function ConnectionForm(props: ConnectionFormProps) {
  const { providerId, companyId } = props;
  const t = useTranslations("connections.form");
  const draft = useConnectionDraft(providerId, companyId);
  const test = useKeyTest(draft.current);
  const add = useAddConnection();
  const trouble = useFormTrouble(providerId);
  const { outcome } = test;
  const canConnect = outcome?.ok === true && !outcome.alreadyConnected;
  const error = add.error ?? test.error;

  function submit(event: FormEvent) {
    event.preventDefault();
    const form = draft.take();
    if (!form) return;
    add.reset();
    if (canConnect) add.run({ ...form, accountId: outcome.account.id }, outcome.account.name);
    else test.run(form);
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <FieldSummary providerId={providerId} {...draft} />
      <PlaceField {...props} draft={draft} />
      <CredentialFields
        providerId={providerId}
        values={draft.values}
        onChange={draft.setValues}
        problems={draft.problems}
      />
      {outcome && !add.error && <TestOutcome outcome={outcome} providerId={providerId} />}
      {test.isOutdated && <Notice tone="info">{t("changed")}</Notice>}
      {error && <Notice tone="danger">{trouble(error)}</Notice>}
      <FormButtons
        outcome={outcome}
        isTesting={test.isPending}
        isConnecting={add.isPending}
        onTest={() => {
          const form = draft.take();
          if (form) test.run(form);
        }}
      />
    </form>
  );
}

type PlaceProps = ConnectionFormProps & { draft: ReturnType<typeof useConnectionDraft> };

/** The company of the account, or that it serves them all. */
function PlaceField({ companies, companyId, onCompany, draft }: PlaceProps) {
  const t = useTranslations("connections.form");
  if (!draft.needsCompany) return <p className="text-ink-2">{t("forWholeFirm")}</p>;
  return (
    <CompanyField
      companies={companies}
      companyId={companyId}
      onChange={onCompany}
      isMissing={draft.isCompanyMissing}
    />
  );
}

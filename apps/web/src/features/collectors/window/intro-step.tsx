"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { Notice } from "@/components/notice";
import { Select } from "@/components/select";
import type { Overview } from "../overview";
import { useCollectorSentence } from "../use-collector-sentence";
import type { Opening } from "./use-opening";
import { WindowActions, WindowBody } from "./window-shell";
import type { Wish } from "./wish";

export type IntroStepProps = {
  wish: Wish;
  overview: Overview;
  company: Wish["company"];
  onCompany: (company: Wish["company"]) => void;
  opening: Opening;
  onClose: () => void;
};

/** What is read, what to mind in the window, and for which company it is. */
export function IntroStep({ wish, overview, company, onCompany, opening, onClose }: IntroStepProps) {
  const t = useTranslations("collectors.window");
  const tControls = useTranslations("controls");
  const sentence = useCollectorSentence();
  const { connections, companies } = overview;
  const known = wish.supplier ?? wish.refused;
  const [connectionId, setConnectionId] = useState(known?.connectionId ?? connections[0]?.id);
  const [isMissing, setMissing] = useState(false);

  function open() {
    setMissing(company === null);
    if (!company || !connectionId) return;
    const { companyId } = company;
    opening.open({ connectionId, companyId, ...(wish.supplier && { credentialId: wish.supplier.id }) });
  }
  return (
    <>
      <WindowBody>
        {opening.error && <Notice tone="danger">{sentence(opening.error)}</Notice>}
        {wish.company === null && (
          <Field label={t("company")} error={isMissing && company === null ? t("companyMissing") : undefined}>
            <Select
              placeholder={t("chooseCompany")}
              options={companies.map((one) => ({ value: one.companyId, label: one.companyName }))}
              onChange={(id) => onCompany(companies.find((one) => one.companyId === id) ?? null)}
            />
          </Field>
        )}
        {connections.length > 1 && !known && (
          <Field label={t("account")}>
            <Select
              value={connectionId ?? ""}
              options={connections.map(({ id, label }) => ({ value: id, label }))}
              onChange={setConnectionId}
            />
          </Field>
        )}
        <Notes wish={wish} />
      </WindowBody>
      <WindowActions>
        <Button onClick={onClose}>{tControls("cancel")}</Button>
        <Button variant="primary" pending={opening.isPending} onClick={open}>
          {t("open")}
        </Button>
      </WindowActions>
    </>
  );
}

function Notes({ wish: { supplier, refused } }: { wish: Wish }) {
  const t = useTranslations("collectors.window.notes");
  const notes = supplier
    ? (["starts", "languages", "once"] as const)
    : ([refused ? "anew" : "read", "since", "languages", "once"] as const);
  return (
    <ul className="flex max-w-[70ch] list-disc flex-col gap-1.5 pl-4 marker:text-ink-3">
      {notes.map((note) => (
        <li key={note}>{t(note, { supplier: refused?.collectorName ?? "" })}</li>
      ))}
    </ul>
  );
}

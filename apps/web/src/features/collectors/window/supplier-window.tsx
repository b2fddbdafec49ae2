"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { isBusy, showsFrame } from "@/embed/frame-state";
import type { CompanySuppliers, Overview } from "../overview";
import { CallbackStep } from "./callback-step";
import { FrameStep } from "./frame-step";
import { IntroStep } from "./intro-step";
import { useOpening } from "./use-opening";
import { WindowShell } from "./window-shell";
import type { Wish } from "./wish";

export type SupplierWindowProps = {
  isOpen: boolean;
  wish: Wish;
  overview: Overview;
  onClose: () => void;
  /** Something may have been connected for the company. */
  onChanged: (companyId: string) => void;
};

/** Connecting a supplier, from the first question to the result. A new wish is a new window: give it a key. */
export function SupplierWindow({ isOpen, wish, overview, onClose, onChanged }: SupplierWindowProps) {
  const t = useTranslations("collectors.window");
  const opening = useOpening();
  const [company, setCompany] = useState(wish.company);
  const [hasFrame, setHasFrame] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { step } = opening;

  function requestClose() {
    if (step.kind !== "frame") return onClose();
    const { state } = step.host.snapshot();
    if (isBusy(state)) setAsking(true);
    else if (showsFrame(state)) step.host.close();
    else onClose();
  }
  const title = titleOf({ step: step.kind, wish, company });
  return (
    <WindowShell
      open={isOpen}
      onRequestClose={requestClose}
      title={t(title.key, title.values)}
      hasFrame={step.kind === "frame" && hasFrame}
      finalFocus={() => (wish.opener?.isConnected ? wish.opener : null)}
    >
      {step.kind === "intro" && (
        <IntroStep {...{ wish, overview, company, opening, onClose }} onCompany={setCompany} />
      )}
      {(step.kind === "confirm" || step.kind === "paste") && (
        <CallbackStep step={step} opening={opening} onClose={onClose} />
      )}
      {step.kind === "frame" && (
        <FrameStep
          key={step.framePath}
          step={step}
          opening={opening}
          wish={wish}
          suppliers={suppliersOf(overview, company)}
          leaving={{ isAsking, stay: () => setAsking(false) }}
          onFrame={setHasFrame}
          onChanged={() => company && onChanged(company.companyId)}
          onClose={onClose}
        />
      )}
    </WindowShell>
  );
}

type Titled = { step: string; wish: Wish; company: Wish["company"] };

function titleOf({ step, wish, company }: Titled) {
  const { collectorName = "" } = wish.supplier ?? wish.refused ?? {};
  const values = { company: company?.companyName ?? "", supplier: collectorName };
  if (step === "confirm") return { key: "confirm.title", values } as const;
  if (step === "paste") return { key: "paste.title", values } as const;
  if (wish.supplier) return { key: "reopenTitle", values } as const;
  if (wish.refused) return { key: "anewTitle", values } as const;
  return company ? ({ key: "titleOf", values } as const) : ({ key: "title", values } as const);
}

function suppliersOf(overview: Overview, company: Wish["company"]): CompanySuppliers["credentials"] {
  return overview.companies.find(({ companyId }) => companyId === company?.companyId)?.credentials ?? [];
}

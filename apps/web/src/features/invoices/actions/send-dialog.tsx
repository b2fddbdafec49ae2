"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useQuery } from "@tanstack/react-query";
import { skipToken } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "@/components/checkbox";
import { Field } from "@/components/field";
import { TextArea } from "@/components/text-area";
import { useTRPC } from "@/features/data/trpc";
import type { OperationOrder } from "@/features/operations/operation";
import { OrderDialog } from "@/features/operations/order-dialog";
import type { InvoiceDetail } from "../invoice";
import { type AddressReading, readAddresses } from "./addresses";
import { sendingOrder } from "./orders";

export type ActionDialogProps = {
  invoice: InvoiceDetail;
  onClose: () => void;
  onConfirm: (order: OperationOrder) => void;
};

/** Sends a document by e-mail through its provider: to the customer's stored address, and to others. */
export function SendDialog({ invoice, onClose, onConfirm }: ActionDialogProps) {
  const t = useTranslations("invoices.actions.send");
  const stored = useStoredAddresses(invoice);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState("");
  const [isTried, setTried] = useState(false);
  const chosen = stored.filter((address) => !without.has(address));
  const { addresses, problem } = readAddresses(chosen, typed);
  const order = addresses && sendingOrder(invoice, addresses);
  const provider = CATALOG[invoice.providerId].name;
  return (
    <OrderDialog
      order={order}
      title={t("title")}
      text={t("text", { provider })}
      confirm={t("confirm")}
      provider={provider}
      saysIrreversible
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (order) onConfirm(order);
      }}
    >
      <div className="mb-4 grid gap-3">
        {stored.map((address) => (
          <Checkbox
            key={address}
            checked={!without.has(address)}
            onChange={(isWanted) => setWithout(toggled(without, address, !isWanted))}
          >
            {address}
          </Checkbox>
        ))}
        {stored.length === 0 && <p className="text-base text-ink-2">{t("noneStored")}</p>}
        <Field label={t("others")} help={t("othersHelp")} error={useProblemText(isTried ? problem : null)}>
          <TextArea rows={1} value={typed} onChange={setTyped} />
        </Field>
      </div>
    </OrderDialog>
  );
}

/** The address on the document, else that of the customer as it is stored. */
function useStoredAddresses({ party, partyId }: InvoiceDetail): string[] {
  const trpc = useTRPC();
  const printed = party?.email ?? null;
  const customer = useQuery(
    trpc.customers.byId.queryOptions(printed === null && partyId ? { id: partyId } : skipToken),
  );
  const address = printed ?? customer.data?.email ?? null;
  return address === null ? [] : [address];
}

function useProblemText(problem: AddressReading["problem"]): string | undefined {
  const t = useTranslations("invoices.actions.send.problems");
  if (problem === null) return undefined;
  return problem.code === "wrong" ? t("wrong", { address: problem.address }) : t(problem.code);
}

function toggled(set: ReadonlySet<string>, one: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(one);
  else next.delete(one);
  return next;
}

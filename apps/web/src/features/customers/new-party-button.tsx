"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { useOffers } from "@/features/records/use-offers";
import { CreatePartyDialog } from "./create-party-dialog";
import { partyResource, type PartyRole } from "./role";

/** Begins a new customer or supplier; where no account takes one, it says why. */
export function NewPartyButton({ role, companyId }: { role: PartyRole; companyId: string | null }) {
  const t = useTranslations(`customers.${role}`);
  const [isOpen, setOpen] = useState(false);
  const { offers, why } = useOffers(`${partyResource(role)}.create`, companyId);
  const [first, ...others] = offers;
  return (
    <>
      <Button variant="primary" icon={Plus} disabledReason={why} onClick={() => setOpen(true)}>
        {t("new")}
      </Button>
      {isOpen && first && (
        <CreatePartyDialog role={role} offers={[first, ...others]} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

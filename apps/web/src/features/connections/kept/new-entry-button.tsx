"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { useWhyNot } from "@/features/records/record-buttons";
import { CreateContactDialog } from "./contact-dialog";
import { FamilyDialog } from "./family-dialog";
import type { KeptListProps } from "./kept-list-view";
import { WRITABLE } from "./writable";

/** Begins a new entry of a list that may be written to; nothing for the others. */
export function NewEntryButton({ connection, list }: KeptListProps) {
  const t = useTranslations("connections.kept");
  const [isOpen, setOpen] = useState(false);
  const why = useWhyNot(connection.providerId, false);
  const writes = WRITABLE[list];
  if (!writes) return null;
  const reason = connection.status === "disconnected" ? t("disconnected") : why(writes.create);
  const close = () => setOpen(false);
  return (
    <>
      <Button size="sm" icon={Plus} disabledReason={reason} onClick={() => setOpen(true)}>
        {t(list === "contacts" ? "newContact" : "newFamily")}
      </Button>
      {isOpen && list === "contacts" && <CreateContactDialog connection={connection} onClose={close} />}
      {isOpen && (list === "customer_families" || list === "product_families") && (
        <FamilyDialog connection={connection} list={list} onClose={close} />
      )}
    </>
  );
}

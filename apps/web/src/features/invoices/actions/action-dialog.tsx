"use client";
import { RecordDialog } from "@/features/receipts/record-dialog";
import { FinalizeDialog } from "../finalize/finalize-dialog";
import { finalizing } from "../finalize/finalizing";
import type { ChoiceId } from "./choices";
import { DeleteDialog } from "./delete-dialog";
import { type ActionDialogProps, SendDialog } from "./send-dialog";
import { SettleDialog } from "./settle-dialog";

/** The question that a choice asks before something is written; none for those that lead elsewhere. */
export function ActionDialog({ choice, ...props }: ActionDialogProps & { choice: ChoiceId }) {
  const { invoice, onClose, onConfirm } = props;
  switch (choice) {
    case "finalize":
      return (
        <FinalizeDialog
          invoice={invoice}
          onClose={onClose}
          onConfirm={() => onConfirm(finalizing(invoice))}
        />
      );
    case "send":
      return <SendDialog {...props} />;
    case "settle":
      return <SettleDialog {...props} />;
    case "delete":
      return <DeleteDialog {...props} />;
    case "receipt":
      return invoice.partyExternalId === null ? null : (
        <RecordDialog {...props} partyExternalId={invoice.partyExternalId} />
      );
    default:
      return null;
  }
}

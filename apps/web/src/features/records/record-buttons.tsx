"use client";
import { CATALOG, type ProviderId } from "@comptoir/providers/catalog";
import type { OperationType } from "@comptoir/providers/operations";
import { Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { isOffered } from "./use-offers";

export type RecordButtonsProps = {
  providerId: ProviderId;
  isDeleted: boolean;
  edit: OperationType;
  remove: OperationType;
  onEdit: () => void;
  onDelete: () => void;
};

/** Edit and delete of one record; where its provider does not let us, they say so. */
export function RecordButtons(props: RecordButtonsProps) {
  const { providerId, edit, remove, onEdit, onDelete } = props;
  const t = useTranslations("records");
  const why = useWhyNot(providerId, props.isDeleted);
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="sm" icon={Pencil} disabledReason={why(edit)} onClick={onEdit}>
        {t("edit")}
      </Button>
      <Button size="sm" icon={Trash2} disabledReason={why(remove)} onClick={onDelete}>
        {t("delete")}
      </Button>
    </div>
  );
}

/** Why a write about a record cannot be asked for; undefined where it can. */
export function useWhyNot(providerId: ProviderId, isDeleted: boolean) {
  const t = useTranslations("records");
  return (type: OperationType): string | undefined => {
    if (isDeleted) return t("deletedThere");
    return isOffered(providerId, type) ? undefined : t("notOffered", { provider: CATALOG[providerId].name });
  };
}

"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/notice";
import { Spinner } from "@/components/spinner";
import type { Operation } from "./operation";
import { isUnderWay, OPERATION_LOOK, pressingOperation } from "./operation-look";
import { ResolveButtons } from "./resolve-buttons";
import { useEndToast } from "./use-end-toast";
import { useOperation } from "./use-operation";
import { useOperationWords } from "./use-operation-words";

export type OperationNoticeProps = {
  /** Of one record, newest first. */
  operations: readonly Operation[];
  /** Whether the record went on without what had failed, so that there is nothing to say of it. */
  isMoot?: (operation: Operation) => boolean;
};

/** Where the last write to the provider stands, until it has succeeded. */
export function OperationNotice({ operations, isMoot }: OperationNoticeProps) {
  const t = useTranslations("operations");
  const words = useOperationWords();
  const operation = useOperation(pressingOperation(operations, isMoot));
  useEndToast(operation ?? operations[0] ?? null);
  if (!operation || operation.status === "succeeded") return null;
  const { type, status, errorMessage, providerId } = operation;
  const provider = CATALOG[providerId].name;
  return (
    <div className="mt-2">
      <Notice tone={OPERATION_LOOK[status].tone} action={isUnderWay(operation) ? <Spinner /> : undefined}>
        {t(`notices.${status}`, { what: words.what(type), provider })}
        {errorMessage && !isUnderWay(operation) && (
          <span className="mt-0.5 block text-ink-2">
            {t("providerWords", { provider, words: errorMessage })}
          </span>
        )}
        {status === "needs_person" && <ResolveButtons operationId={operation.id} />}
      </Notice>
    </div>
  );
}

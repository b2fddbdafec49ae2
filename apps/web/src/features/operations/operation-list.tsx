"use client";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { InstantText } from "@/components/date";
import { StatusBadge } from "@/components/status-badge";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { OPERATION_LOOK } from "./operation-look";
import type { Operation } from "./operation";
import { useOperationWords } from "./use-operation-words";

/** What was sent to the provider about a record, newest first. */
export function OperationList({ operations }: { operations: readonly Operation[] }) {
  const t = useTranslations("operations");
  const words = useOperationWords();
  const firm = useFirmSlug();
  return (
    <ul className="space-y-2">
      {operations.map((operation) => {
        const look = OPERATION_LOOK[operation.status];
        return (
          <li key={operation.id} className="text-base">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="flex items-baseline gap-3">
                <span>{words.what(operation.type)}</span>
                <StatusBadge {...look}>{t(`statuses.${operation.status}`)}</StatusBadge>
              </span>
              <span className="text-sm text-ink-3">
                <InstantText instant={operation.createdAt} />
              </span>
            </div>
            {operation.document && (
              <Link
                href={`/${firm}/documents?${new URLSearchParams({ document: operation.document.id })}`}
                className="text-sm text-accent hover:underline"
              >
                {operation.document.fileName}
              </Link>
            )}
            {operation.resolvedBy === "probe" && <p className="text-sm text-ink-2">{t("byProbe")}</p>}
            {operation.errorMessage && <p className="text-sm text-ink-2">{operation.errorMessage}</p>}
          </li>
        );
      })}
    </ul>
  );
}

"use client";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/button-class";
import { Notice } from "@/components/notice";
import type { Tone } from "@/components/tone";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import type { CollectorConnection } from "./overview";

type Trouble = { word: "attention" | "other" | "seed" | "none"; tone: Tone };

/** What stands between the service and documents arriving here, one sentence per account. */
export function ConnectionNotices({ connections }: { connections: readonly CollectorConnection[] }) {
  const t = useTranslations("collectors.connection");
  const firm = useFirmSlug();
  const troubled = connections.flatMap((connection) => {
    const trouble = troubleOf(connection);
    return trouble ? [{ ...connection, ...trouble }] : [];
  });
  if (troubled.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 px-4 pt-2">
      {troubled.map(({ id, label, word, tone }) => (
        <Notice
          key={id}
          tone={tone}
          action={
            word === "attention" && (
              <Link href={`/${firm}/connections/${id}`} className={buttonClass("secondary", "sm")}>
                {t("open")}
              </Link>
            )
          }
        >
          {t(word, { label })}
        </Notice>
      ))}
    </div>
  );
}

function troubleOf({ status, age, callback }: CollectorConnection): Trouble | null {
  if (status === "needs_attention") return { word: "attention", tone: "warning" };
  if (callback.state === "other") return { word: age === "seed" ? "seed" : "other", tone: "warning" };
  if (callback.state === "none") return { word: "none", tone: "info" };
  return null;
}

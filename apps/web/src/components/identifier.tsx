"use client";
import { clsx } from "clsx";
import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "./icon-button";
import { Truncated } from "./truncated";

export type IdentifierProps = { value: string; copy?: boolean; className?: string };

/** A tax number, IBAN, hash or provider id: in mono, cut in the middle, copied with one press. */
export function Identifier({ value, copy = false, className }: IdentifierProps) {
  const t = useTranslations("controls");
  const [copied, setCopied] = useState(false);
  return (
    <span
      className={clsx("inline-flex max-w-full min-w-0 items-center gap-1 font-mono text-[0.92em]", className)}
    >
      <Truncated text={value} at="middle" />
      {copy && (
        <IconButton
          size="sm"
          icon={copied ? Check : Copy}
          label={copied ? t("copied") : t("copy")}
          onBlur={() => setCopied(false)}
          onClick={async () => {
            await navigator.clipboard.writeText(value);
            setCopied(true);
          }}
        />
      )}
    </span>
  );
}

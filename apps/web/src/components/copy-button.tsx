"use client";
import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "./button";

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text }: { text: string }) {
  const t = useTranslations("controls");
  const [copied, setCopied] = useState(false);
  return (
    <Button
      size="sm"
      variant="quiet"
      icon={copied ? Check : Copy}
      onBlur={() => setCopied(false)}
      onClick={async () => {
        await navigator.clipboard.writeText(text);
        setCopied(true);
      }}
    >
      {copied ? t("copied") : t("copy")}
    </Button>
  );
}

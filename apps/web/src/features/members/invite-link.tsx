"use client";
import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";

/** The link of an invitation, to be copied. */
export function InviteLink({ link }: { link: string }) {
  const t = useTranslations("members.inviteDialog");
  const [isCopied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  }
  return (
    <div className="flex items-end gap-2">
      <Field label={t("link")} className="min-w-0 flex-1">
        <TextInput mono readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </Field>
      <Button icon={isCopied ? Check : Copy} onClick={() => void copy()}>
        <span aria-live="polite">{isCopied ? t("copied") : t("copy")}</span>
      </Button>
    </div>
  );
}

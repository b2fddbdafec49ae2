"use client";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { buttonClass } from "@/components/button-class";
import { Money } from "@/components/money";

export type EditorFooterProps = {
  amount: string | null;
  currency: string;
  cancelHref: string;
  isPending: boolean;
  /** The words on the button that saves. */
  label: string;
};

/** The sum and the two ways out, always in sight. */
export function EditorFooter({ amount, currency, cancelHref, isPending, label }: EditorFooterProps) {
  const t = useTranslations("invoices.editor");
  return (
    <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center justify-end gap-x-3 gap-y-2 border-t border-line bg-paper px-4 py-3">
      <span className="mr-auto text-base font-semibold">
        <Money amount={amount} currency={currency} />
      </span>
      <Link href={cancelHref} className={buttonClass("quiet")}>
        {t("cancel")}
      </Link>
      <Button type="submit" variant="primary" pending={isPending}>
        {label}
      </Button>
    </div>
  );
}

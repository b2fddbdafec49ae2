"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import type { Outcome } from "./test-outcome";

export type FormButtonsProps = {
  outcome: Outcome | null;
  isTesting: boolean;
  isConnecting: boolean;
  onTest: () => void;
};

/** First Test is the one primary action; once an account was reached, to connect it is. */
export function FormButtons({ outcome, isTesting, isConnecting, onTest }: FormButtonsProps) {
  const t = useTranslations("connections.form");
  if (!outcome?.ok || outcome.alreadyConnected) {
    return (
      <div>
        <Button type="submit" variant="primary" pending={isTesting}>
          {outcome ? t("testAgain") : t("test")}
        </Button>
      </div>
    );
  }
  const { name } = outcome.account;
  return (
    <div className="flex flex-wrap gap-2">
      <Button type="submit" variant="primary" pending={isConnecting} className="max-w-full min-w-0">
        <span className="truncate">
          {name === null ? t("connectNameless") : t("connect", { account: name })}
        </span>
      </Button>
      <Button pending={isTesting} onClick={onTest}>
        {t("testAgain")}
      </Button>
    </div>
  );
}

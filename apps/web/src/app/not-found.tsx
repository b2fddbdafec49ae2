import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/button-class";
import { EmptyState } from "@/components/empty-state";
import { MessagePage } from "@/components/message-page";

export default function NotFound() {
  const t = useTranslations("errors");
  return (
    <MessagePage>
      <EmptyState
        title={<h1 className="text-lg font-semibold">{t("notFoundTitle")}</h1>}
        action={
          <Link href="/" className={buttonClass()}>
            {t("home")}
          </Link>
        }
      >
        {t("notFoundText")}
      </EmptyState>
    </MessagePage>
  );
}

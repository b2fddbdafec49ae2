import { getTranslations } from "next-intl/server";
import { ClosedLink } from "@/features/invitation/closed-link";

export default async function ClosedSetUpLink() {
  const t = await getTranslations("entry.setup");
  return <ClosedLink title={t("closedTitle")} text={t("closedText")} />;
}

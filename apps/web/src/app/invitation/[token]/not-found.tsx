import { getTranslations } from "next-intl/server";
import { ClosedLink } from "@/features/invitation/closed-link";

export default async function ClosedInvitation() {
  const t = await getTranslations("entry.invitation");
  return <ClosedLink title={t("closedTitle")} text={t("closedText")} />;
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReceiptsScreen } from "@/features/receipts/receipts-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("receipts");
  return { title: t("title") };
}

export default function ReceiptsPage() {
  return <ReceiptsScreen />;
}

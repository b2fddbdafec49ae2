import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CollectorsScreen } from "@/features/collectors/collectors-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("collectors");
  return { title: t("title") };
}

export default function CollectorsPage() {
  return <CollectorsScreen />;
}

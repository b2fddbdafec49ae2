import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewConnection } from "@/features/connections/form/new-connection";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("connections.form");
  return { title: t("title") };
}

export default function NewConnectionPage() {
  return <NewConnection />;
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConnectionPage } from "@/features/connections/detail/connection-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("connections");
  return { title: t("title") };
}

export default async function ConnectionRoute({ params }: { params: Promise<{ id: string }> }) {
  return <ConnectionPage connectionId={(await params).id} />;
}

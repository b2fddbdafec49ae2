import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InvoicesScreen } from "@/features/invoices/invoices-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("invoices");
  return { title: t("title") };
}

export default function InvoicesPage() {
  return <InvoicesScreen />;
}

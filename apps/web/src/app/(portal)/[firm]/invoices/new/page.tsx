import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewDocument } from "@/features/invoices/editor/new-document";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("invoices.editor.titles");
  return { title: t("anyNew") };
}

export default function NewDocumentPage() {
  return <NewDocument />;
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EditDocument } from "@/features/invoices/editor/edit-document";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("invoices.editor.titles");
  return { title: t("any") };
}

export default function EditDocumentPage() {
  return <EditDocument />;
}

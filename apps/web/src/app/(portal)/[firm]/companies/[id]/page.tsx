import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CompanyPage } from "@/features/companies/company-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("companies");
  return { title: t("title") };
}

export default async function CompanyRoute({ params }: { params: Promise<{ id: string }> }) {
  return <CompanyPage companyId={(await params).id} />;
}

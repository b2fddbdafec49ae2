import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CustomersScreen } from "@/features/customers/customers-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("customers.customer");
  return { title: t("title") };
}

export default function CustomersPage() {
  return <CustomersScreen partyRole="customer" />;
}

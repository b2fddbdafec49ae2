import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProductsScreen } from "@/features/products/products-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("products");
  return { title: t("title") };
}

export default function ProductsPage() {
  return <ProductsScreen />;
}

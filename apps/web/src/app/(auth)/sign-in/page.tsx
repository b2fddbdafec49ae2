import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignInForm } from "@/features/sign-in/sign-in-form";
import { signIn } from "@/server/sign-in";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title") };
}

export default async function SignInPage() {
  const t = await getTranslations("signIn");
  return (
    <>
      <h1 className="text-lg font-semibold tracking-tight">{t("title")}</h1>
      <p className="mt-1 mb-6 text-ink-2">{t("intro")}</p>
      <SignInForm action={signIn} />
    </>
  );
}

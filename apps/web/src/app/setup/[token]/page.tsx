import { isServiceError, openSetUpLink } from "@comptoir/services";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SetUpForm } from "@/features/set-up/set-up-form";
import { systemContext } from "@/server/container";
import { setUpFirm } from "@/server/set-up-firm";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("entry.setup");
  return { title: t("title"), referrer: "no-referrer" };
}

/** The first firm of an installation, by the link that its start printed. */
export default async function SetUpPage({ params }: Props) {
  const { token } = await params;
  await check(token);
  const t = await getTranslations("entry.setup");
  return (
    <>
      <h1 className="text-lg font-semibold tracking-tight">{t("title")}</h1>
      <p className="mt-1 mb-6 text-ink-2">{t("intro")}</p>
      <SetUpForm action={setUpFirm.bind(null, token)} />
    </>
  );
}

async function check(token: string): Promise<void> {
  try {
    await openSetUpLink(systemContext(), token);
  } catch (error) {
    if (isServiceError(error) && error.code === "not_found") notFound();
    throw error;
  }
}

import { isServiceError, type OpenInvitation, openInvitation } from "@comptoir/services";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { InvitationForm } from "@/features/invitation/invitation-form";
import { acceptInvitation } from "@/server/accept-invitation";
import { systemContext } from "@/server/container";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("entry.invitation");
  return { title: t("metaTitle"), referrer: "no-referrer" };
}

/** Looking at the link changes nothing: mail scanners follow it too. */
export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const { firmName, email, isKnownPerson } = await find(token);
  const t = await getTranslations("entry.invitation");
  return (
    <>
      <h1 className="text-lg font-semibold tracking-tight">{t("title")}</h1>
      <p className="mt-1 mb-6 text-ink-2">
        {isKnownPerson ? t("knownIntro", { firm: firmName }) : t("newIntro", { firm: firmName })}
      </p>
      <InvitationForm
        action={acceptInvitation.bind(null, token)}
        firm={firmName}
        email={email}
        isKnownPerson={isKnownPerson}
      />
    </>
  );
}

async function find(token: string): Promise<OpenInvitation> {
  try {
    return await openInvitation(systemContext(), token);
  } catch (error) {
    if (isServiceError(error) && error.code === "not_found") notFound();
    throw error;
  }
}

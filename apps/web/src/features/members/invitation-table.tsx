"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { InstantText } from "@/components/date";
import { type PlainColumn, PlainTable } from "@/components/plain-table";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import type { Invitation } from "./access";
import { SeatRole } from "./seat-role";
import { SeenCompanies } from "./seen-companies";
import { useMemberSentence } from "./use-member-sentence";

/** The invitations that nobody has taken yet. */
export function InvitationTable({ invitations }: { invitations: readonly Invitation[] }) {
  const t = useTranslations("members.invitations");
  return (
    <section>
      <h2 className="px-4 pb-1 text-base font-semibold">{t("title")}</h2>
      <PlainTable
        label={t("title")}
        columns={useColumns()}
        rows={invitations}
        rowId={(invitation) => invitation.id}
      />
    </section>
  );
}

function useColumns(): PlainColumn<Invitation>[] {
  const t = useTranslations("members");
  const revoke = useRevoke();
  return [
    { id: "email", header: t("form.email"), cell: ({ email }) => <span className="break-all">{email}</span> },
    { id: "role", header: t("columns.role"), cell: (invitation) => <SeatRole access={invitation} /> },
    {
      id: "companies",
      header: t("columns.companies"),
      className: "max-md:hidden",
      cell: (invitation) => <SeenCompanies access={invitation} />,
    },
    {
      id: "expires",
      header: t("invitations.expires"),
      className: "max-sm:hidden",
      cell: ({ expiresAt }) => <InstantText instant={expiresAt} />,
    },
    {
      id: "actions",
      header: <span className="sr-only">{t("columns.actions")}</span>,
      align: "end",
      className: "w-24",
      cell: ({ id, email }) => (
        <Button
          size="sm"
          variant="quiet"
          className="-mr-2.5"
          pending={revoke.isPending && revoke.variables.id === id}
          onClick={() => revoke.run(id, email)}
        >
          {t("invitations.revoke")}
        </Button>
      ),
    },
  ];
}

function useRevoke() {
  const t = useTranslations("members.invitations");
  const sentence = useMemberSentence();
  const toast = useToast();
  const trpc = useTRPC();
  const client = useQueryClient();
  const revoke = useMutation(trpc.members.revokeInvitation.mutationOptions());
  const run = (id: string, email: string) =>
    revoke.mutate(
      { id },
      {
        onSuccess: () => toast.show({ title: t("revoked", { email }) }),
        onError: (error) => toast.show({ title: sentence(error), tone: "danger" }),
        onSettled: () => void client.invalidateQueries(trpc.members.pathFilter()),
      },
    );
  return { ...revoke, run };
}

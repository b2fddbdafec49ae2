"use client";
import { useQuery } from "@tanstack/react-query";
import { UserPlus, UsersRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Skeleton } from "@/components/skeleton";
import { useTRPC } from "@/features/data/trpc";
import { Failure } from "@/features/errors/failure";
import { PageHeader } from "@/features/shell/page-header";
import { InvitationTable } from "./invitation-table";
import { InviteDialog } from "./invite-dialog";
import { MemberTable } from "./member-table";

/** Who works in the firm, for owners; others are told whom to ask. */
export function MembersPage() {
  const t = useTranslations("members");
  const trpc = useTRPC();
  const me = useQuery(trpc.me.context.queryOptions());
  if (me.isPending) return <Skeleton className="mx-4 mt-4 h-40" />;
  if (me.isError) return <Failure error={me.error} onRetry={() => void me.refetch()} />;
  if (me.data.role === "owner") return <OwnersView />;
  return (
    <>
      <PageHeader title={t("title")} />
      <EmptyState icon={UsersRound} title={t("onlyOwnersTitle")}>
        {t("onlyOwnersText")}
      </EmptyState>
    </>
  );
}

function OwnersView() {
  const t = useTranslations("members");
  const trpc = useTRPC();
  const list = useQuery(trpc.members.list.queryOptions());
  const [isInviting, setInviting] = useState(false);
  return (
    <>
      <PageHeader
        title={t("title")}
        detail={list.data && t("count", { count: list.data.members.length })}
        actions={
          <Button variant="primary" icon={UserPlus} onClick={() => setInviting(true)}>
            {t("invite")}
          </Button>
        }
      />
      {list.isPending ? (
        <Skeleton className="mx-4 mt-3 h-40" />
      ) : list.isError ? (
        <Failure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <div className="flex flex-col gap-8 pb-12">
          <MemberTable members={list.data.members} />
          {list.data.invitations.length > 0 && <InvitationTable invitations={list.data.invitations} />}
        </div>
      )}
      <InviteDialog open={isInviting} onOpenChange={setInviting} />
    </>
  );
}

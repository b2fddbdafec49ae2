"use client";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { type PlainColumn, PlainTable } from "@/components/plain-table";
import { isLastOwner, type Member } from "./access";
import { MemberActions } from "./member-actions";
import { SeatRole } from "./seat-role";
import { SeenCompanies } from "./seen-companies";

/** The people of the firm with role and companies. */
export function MemberTable({ members }: { members: readonly Member[] }) {
  const t = useTranslations("members");
  return (
    <PlainTable
      label={t("title")}
      columns={useColumns(members)}
      rows={members}
      rowId={(member) => member.id}
    />
  );
}

function useColumns(members: readonly Member[]): PlainColumn<Member>[] {
  const t = useTranslations("members");
  return [
    {
      id: "name",
      header: t("columns.name"),
      cell: ({ name, email, isMe }) => (
        <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
          <span className="font-medium">{name}</span>
          <span className="break-all text-ink-3">{email}</span>
          {isMe && <Badge>{t("you")}</Badge>}
        </span>
      ),
    },
    { id: "role", header: t("columns.role"), cell: (member) => <SeatRole access={member} /> },
    {
      id: "companies",
      header: t("columns.companies"),
      className: "max-md:hidden",
      cell: (member) => <SeenCompanies access={member} />,
    },
    {
      id: "actions",
      header: <span className="sr-only">{t("columns.actions")}</span>,
      align: "end",
      className: "w-12",
      cell: (member) => <MemberActions member={member} isLastOwner={isLastOwner(member, members)} />,
    },
  ];
}

"use client";
import { Ellipsis, UserMinus, UserPen } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/icon-button";
import { Menu, MenuItem, MenuSeparator } from "@/components/menu";
import type { Member } from "./access";
import { ChangeDialog } from "./change-dialog";
import { RemoveDialog } from "./remove-dialog";

/** What an owner can do with a member. The last owner can neither step down nor be removed. */
export function MemberActions({ member, isLastOwner }: { member: Member; isLastOwner: boolean }) {
  const t = useTranslations("members");
  const [dialog, setDialog] = useState<"change" | "remove" | null>(null);
  const [changes, setChanges] = useState(0);
  const toggle = (name: "change" | "remove") => (open: boolean) => setDialog(open ? name : null);
  function openChange() {
    // what was chosen before and given up is not offered again
    setChanges((count) => count + 1);
    setDialog("change");
  }
  return (
    <>
      <Menu
        align="end"
        className="max-w-72"
        trigger={<IconButton size="sm" icon={Ellipsis} label={t("actionsOf", { name: member.name })} />}
      >
        <MenuItem icon={UserPen} onSelect={openChange}>
          {t("change")}
        </MenuItem>
        <MenuSeparator />
        <MenuItem
          icon={UserMinus}
          danger={!isLastOwner}
          disabled={isLastOwner}
          onSelect={() => setDialog("remove")}
        >
          {t("remove")}
        </MenuItem>
        {isLastOwner && <p className="px-2 pt-0.5 pb-1 text-xs text-ink-3">{t("lastOwner")}</p>}
      </Menu>
      <ChangeDialog
        key={changes}
        member={member}
        isLastOwner={isLastOwner}
        open={dialog === "change"}
        onOpenChange={toggle("change")}
      />
      <RemoveDialog member={member} open={dialog === "remove"} onOpenChange={toggle("remove")} />
    </>
  );
}

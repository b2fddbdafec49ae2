"use client";
import { Ellipsis, PlugZap, RotateCw, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/button";
import { IconButton } from "@/components/icon-button";
import { Menu, MenuItem, MenuSeparator } from "@/components/menu";
import type { Supplier } from "./overview";
import { supplierState } from "./supplier-state";
import { useCollect } from "./use-collect";

export type SupplierActionsProps = {
  supplier: Supplier;
  companyId: string;
  /** `opener` is where the focus goes back to. */
  onReopen: (supplier: Supplier, opener: HTMLElement | null) => void;
  onRemove: (supplier: Supplier) => void;
  onCollecting: (companyId: string) => void;
};

/** What can be done with a supplier account; the one that its state asks for stands outside the menu. */
export function SupplierActions({ supplier, companyId, ...on }: SupplierActionsProps) {
  const t = useTranslations("collectors.actions");
  const menu = useRef<HTMLButtonElement>(null);
  const { isRunning, word } = supplierState(supplier.stateIndex);
  const collect = useCollect(supplier, () => on.onCollecting(companyId));
  const reopen = () => on.onReopen(supplier, menu.current);
  return (
    <>
      {word === "disconnected" ? (
        <Button size="sm" icon={PlugZap} onClick={reopen}>
          {t("reconnect")}
        </Button>
      ) : (
        <Button
          size="sm"
          icon={RotateCw}
          pending={collect.isPending}
          disabledReason={isRunning ? t("running") : undefined}
          aria-label={t("collectOf", { supplier: supplier.collectorName })}
          onClick={collect.start}
        >
          {t("collect")}
        </Button>
      )}
      <Menu
        align="end"
        trigger={
          <IconButton
            ref={menu}
            size="sm"
            icon={Ellipsis}
            label={t("more", { supplier: supplier.collectorName })}
          />
        }
      >
        <MenuItem icon={RotateCw} disabled={isRunning} onSelect={collect.start}>
          {t("collect")}
        </MenuItem>
        <MenuItem icon={PlugZap} onSelect={reopen}>
          {t("reopen")}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={Trash2} danger onSelect={() => on.onRemove(supplier)}>
          {t("remove")}
        </MenuItem>
      </Menu>
    </>
  );
}

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

/** `isAnew`: a new sign-in takes the place of the account. `opener` is where the focus goes back to. */
export type Reopening = { isAnew: boolean; opener: HTMLElement | null };

export type SupplierActionsProps = {
  supplier: Supplier;
  companyId: string;
  onReopen: (supplier: Supplier, way: Reopening) => void;
  onRemove: (supplier: Supplier) => void;
  onCollecting: (companyId: string) => void;
};

/** What can be done with a supplier account; the one that its state asks for stands outside the menu. */
export function SupplierActions({ supplier, companyId, ...on }: SupplierActionsProps) {
  const t = useTranslations("collectors.actions");
  const menu = useRef<HTMLButtonElement>(null);
  const { isRunning, word } = supplierState(supplier.stateIndex);
  const collect = useCollect(supplier, () => on.onCollecting(companyId));
  // what is stored there of a refused sign-in cannot be edited, only entered anew
  const reopen = (isAnew: boolean) => on.onReopen(supplier, { isAnew, opener: menu.current });
  return (
    <>
      <FirstAction supplier={supplier} collect={collect} onReconnect={() => reopen(word === "error")} />
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
        <MenuItem icon={PlugZap} onSelect={() => reopen(false)}>
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

type FirstActionProps = {
  supplier: Supplier;
  collect: ReturnType<typeof useCollect>;
  onReconnect: () => void;
};

function FirstAction({ supplier, collect, onReconnect }: FirstActionProps) {
  const t = useTranslations("collectors.actions");
  const { isRunning, word } = supplierState(supplier.stateIndex);
  if (word === "disconnected" || word === "error") {
    return (
      <Button
        size="sm"
        icon={PlugZap}
        aria-label={t("reconnectOf", { supplier: supplier.collectorName })}
        onClick={onReconnect}
      >
        {t("reconnect")}
      </Button>
    );
  }
  return (
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
  );
}

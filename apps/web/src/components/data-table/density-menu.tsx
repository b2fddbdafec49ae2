"use client";
import { Rows3 } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "../icon-button";
import { Menu, MenuChoice } from "../menu";
import { DENSITIES, type Density } from "./density";

/** Chooses the height of rows. */
export function DensityMenu({
  density,
  onDensity,
}: {
  density: Density;
  onDensity: (density: Density) => void;
}) {
  const t = useTranslations("table");
  return (
    <Menu align="end" trigger={<IconButton icon={Rows3} label={t("density")} />}>
      <MenuChoice
        label={t("density")}
        value={density}
        options={DENSITIES.map((value) => ({ value, label: t(`densities.${value}`) }))}
        onChange={onDensity}
      />
    </Menu>
  );
}

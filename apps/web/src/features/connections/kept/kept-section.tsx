"use client";
import type { RouterOutputs } from "@comptoir/api";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useTranslations } from "next-intl";
import { Section } from "@/components/section";
import { Select } from "@/components/select";
import { Tabs } from "@/components/tabs";
import { useMediaQuery } from "@/components/use-media-query";
import { KeptListView } from "./kept-list-view";
import { KEPT_LISTS } from "./lists";

type Connection = RouterOutputs["connections"]["byId"];

const LIST = parseAsStringLiteral(KEPT_LISTS).withDefault("contacts").withOptions({ history: "replace" });

/** What the provider keeps of the account: contacts, families, rates, units, people. Ten tabs need room. */
export function KeptSection({ connection }: { connection: Connection }) {
  const t = useTranslations("connections.kept");
  const [list, setList] = useQueryState("list", LIST);
  const isNarrow = useMediaQuery("(width < 1180px)");
  const lists = KEPT_LISTS.map((value) => ({ value, label: t(`lists.${value}`) }));
  const change = (next: (typeof KEPT_LISTS)[number]) => void setList(next);
  return (
    <Section
      title={t("title")}
      actions={
        isNarrow && (
          <Select aria-label={t("title")} options={lists} value={list} onChange={change} className="w-52!" />
        )
      }
    >
      <div className="-mx-4">
        {isNarrow ? (
          <KeptListView key={list} connection={connection} list={list} />
        ) : (
          <Tabs
            label={t("title")}
            value={list}
            onChange={change}
            tabs={lists.map((one) => ({
              ...one,
              content: <KeptListView connection={connection} list={one.value} />,
            }))}
          />
        )}
      </div>
    </Section>
  );
}

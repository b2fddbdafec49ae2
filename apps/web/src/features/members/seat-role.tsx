"use client";
import { useTranslations } from "next-intl";
import type { Access } from "./access";
import { SeenCompanies } from "./seen-companies";

/** The role of a seat; where the table has no room for its companies, they stand below. */
export function SeatRole({ access }: { access: Access }) {
  const t = useTranslations("members");
  return (
    <>
      {t(`role.${access.role}`)}
      {access.role === "accountant" && (
        <div className="max-w-32 text-xs whitespace-nowrap md:hidden">
          <SeenCompanies access={access} />
        </div>
      )}
    </>
  );
}

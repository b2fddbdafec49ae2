import { myContext } from "@comptoir/services";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { AccessWatch } from "@/features/data/access-watch";
import { DataProvider } from "@/features/data/data-provider";
import { FirmEventsProvider } from "@/features/data/firm-events";
import { AppFrame } from "@/features/shell/app-frame";
import { enterFirm } from "@/server/firm-context";
import { signOut } from "@/server/sign-out";

export const metadata: Metadata = { title: { default: "Comptoir", template: "%s · Comptoir" } };

type Props = { params: Promise<{ firm: string }>; children: ReactNode };

/** Everything inside a firm: only its members get past here, and every answer is checked again by its own route. */
export default async function FirmLayout({ params, children }: Props) {
  const { firm } = await params;
  const entry = await enterFirm(firm);
  if (entry.kind === "signed_out") redirect("/sign-in");
  if (entry.kind === "unknown_firm") notFound();
  const me = await myContext(entry.ctx);
  const isCollapsed = (await cookies()).get("sidebar")?.value === "collapsed";
  return (
    <DataProvider firm={firm}>
      <FirmEventsProvider firm={firm}>
        <AccessWatch />
        <AppFrame
          firm={me.firm}
          companies={me.companies}
          person={{ name: me.person.name, email: me.person.email, role: me.role }}
          initiallyCollapsed={isCollapsed}
          signOut={signOut}
        >
          {children}
        </AppFrame>
      </FirmEventsProvider>
    </DataProvider>
  );
}

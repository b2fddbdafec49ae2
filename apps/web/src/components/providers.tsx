"use client";
import { CSPProvider } from "@base-ui/react/csp-provider";
import { Tooltip } from "@base-ui/react/tooltip";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { LeaveGuardRegion } from "./leave-guard";
import { ToastRegion } from "./toast";

/** What every page needs around it: URL state, tooltips that share their delay, messages, the question before leaving, no inline style elements. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <CSPProvider disableStyleElements>
      <NuqsAdapter>
        <Tooltip.Provider>
          <ToastRegion>
            <LeaveGuardRegion>{children}</LeaveGuardRegion>
          </ToastRegion>
        </Tooltip.Provider>
      </NuqsAdapter>
    </CSPProvider>
  );
}

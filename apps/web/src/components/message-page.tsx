import type { ReactNode } from "react";
import { Logo } from "./logo";

/** A page that only says something: not found, not shown. */
export function MessagePage({ children }: { children: ReactNode }) {
  return (
    <main className="flex min-h-dvh flex-col">
      <div className="p-4">
        <Logo />
      </div>
      <div className="flex flex-1 items-center justify-center pb-24">{children}</div>
    </main>
  );
}

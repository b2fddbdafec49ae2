import type { ReactNode } from "react";
import { Logo } from "@/components/logo";

/** Pages before a person is known: one narrow column. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-88 flex-col justify-center px-4 py-12">
      <div className="mb-8">
        <Logo />
      </div>
      {children}
      <div className="h-24" />
    </main>
  );
}

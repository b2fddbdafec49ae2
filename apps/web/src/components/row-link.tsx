import { Link } from "./link";
import type { ReactNode } from "react";

/** The link of a row in a {@link PlainTable}: the whole row can be pressed. */
export function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="font-medium text-ink -outline-offset-2! after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
    >
      {children}
    </Link>
  );
}

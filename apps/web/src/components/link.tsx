"use client";
import NextLink from "next/link";
import { useRouter } from "next/navigation";
import { type ComponentProps, useState } from "react";
import { useLeaveGuard } from "./leave-guard";

export type LinkProps = Omit<ComponentProps<typeof NextLink>, "href" | "prefetch" | "onNavigate"> & {
  href: string;
};

/**
 * A link to a page of the portal. The page is fetched ahead when the pointer or the focus comes near, and not when the
 * link comes in sight: most pages show dozens. Where something typed would be lost it asks first.
 */
export function Link({ onMouseEnter, onFocus, ...props }: LinkProps) {
  const { isAsked, ask } = useLeaveGuard();
  const router = useRouter();
  const [isNear, setNear] = useState(false);
  return (
    <NextLink
      {...props}
      prefetch={isNear ? null : false}
      onMouseEnter={(event) => {
        setNear(true);
        onMouseEnter?.(event);
      }}
      onFocus={(event) => {
        setNear(true);
        onFocus?.(event);
      }}
      onNavigate={(event) => {
        if (!isAsked()) return;
        event.preventDefault();
        ask(() => router.push(props.href));
      }}
    />
  );
}

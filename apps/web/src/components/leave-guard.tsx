"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

type Guard = {
  /** Whether something typed would be lost. */
  isAsked: () => boolean;
  setAsked: (isAsked: boolean) => void;
  /** Asks whether to leave for an address of the portal. */
  ask: (href: string) => void;
};

const LeaveGuard = createContext<Guard>({ isAsked: () => false, setAsked: () => {}, ask: () => {} });

/** Around all pages: a link that would lose what was typed asks first. */
export function LeaveGuardRegion({ children }: { children: ReactNode }) {
  const t = useTranslations("controls.leave");
  const router = useRouter();
  const asked = useRef(false);
  const [href, setHref] = useState<string | null>(null);
  const guard = useMemo<Guard>(
    () => ({
      isAsked: () => asked.current,
      setAsked: (isAsked) => {
        asked.current = isAsked;
      },
      ask: setHref,
    }),
    [],
  );
  const stay = () => setHref(null);
  function leave() {
    stay();
    if (href) router.push(href);
  }
  return (
    <LeaveGuard value={guard}>
      {children}
      <Dialog
        open={href !== null}
        onOpenChange={stay}
        title={t("title")}
        description={t("text")}
        actions={
          <>
            <Button variant="quiet" onClick={leave}>
              {t("leave")}
            </Button>
            <Button variant="primary" onClick={stay}>
              {t("stay")}
            </Button>
          </>
        }
      />
    </LeaveGuard>
  );
}

export function useLeaveGuard(): Guard {
  return useContext(LeaveGuard);
}

/**
 * While something typed would be lost, the portal's links ask before they leave the page, and the browser before the
 * page is closed or loaded again.
 */
export function useLeaveQuestion(isChanged: boolean): void {
  const { setAsked } = useLeaveGuard();
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    setAsked(true);
    window.addEventListener("beforeunload", ask);
    return () => {
      setAsked(false);
      window.removeEventListener("beforeunload", ask);
    };
  }, [isChanged, setAsked]);
}

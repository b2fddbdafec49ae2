"use client";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

type Guard = {
  /** Whether something typed would be lost. */
  isAsked: () => boolean;
  setAsked: (isAsked: boolean) => void;
  /** Asks whether to leave; who wants to does it so. */
  ask: (leave: () => void) => void;
};

const LeaveGuard = createContext<Guard>({ isAsked: () => false, setAsked: () => {}, ask: () => {} });

/** Around all pages: what would lose something typed asks first. */
export function LeaveGuardRegion({ children }: { children: ReactNode }) {
  const t = useTranslations("controls.leave");
  const asked = useRef(false);
  const [leaving, setLeaving] = useState<{ leave: () => void } | null>(null);
  const guard = useMemo<Guard>(
    () => ({
      isAsked: () => asked.current,
      setAsked: (isAsked) => {
        asked.current = isAsked;
      },
      ask: (leave) => setLeaving({ leave }),
    }),
    [],
  );
  const stay = () => setLeaving(null);
  function leave() {
    stay();
    leaving?.leave();
  }
  return (
    <LeaveGuard value={guard}>
      {children}
      <Dialog
        open={leaving !== null}
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
 * While something typed would be lost, the portal's links and the browser's way back ask before they leave the page, and
 * the browser before the page is closed or loaded again.
 */
export function useLeaveQuestion(isChanged: boolean): void {
  const { setAsked, ask } = useLeaveGuard();
  useEffect(() => {
    if (!isChanged) return;
    const refuse = (event: BeforeUnloadEvent) => event.preventDefault();
    const stopWatching = askBeforeTraversal(ask);
    setAsked(true);
    window.addEventListener("beforeunload", refuse);
    return () => {
      stopWatching();
      setAsked(false);
      window.removeEventListener("beforeunload", refuse);
    };
  }, [isChanged, setAsked, ask]);
}

/** Asks before a step back or forward, in browsers that tell of it. */
function askBeforeTraversal(ask: Guard["ask"]): () => void {
  const navigation: Navigation | undefined = window.navigation;
  let isLeaving = false;
  function onNavigate(event: NavigateEvent) {
    if (isLeaving || event.navigationType !== "traverse" || !event.cancelable) return;
    event.preventDefault();
    const { key } = event.destination;
    ask(() => {
      isLeaving = true;
      navigation?.traverseTo(key);
    });
  }
  navigation?.addEventListener("navigate", onNavigate);
  return () => navigation?.removeEventListener("navigate", onNavigate);
}

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
  /** There is nothing to lose any more: a question that is still open is closed. */
  withdraw: () => void;
};

const LeaveGuard = createContext<Guard>({
  isAsked: () => false,
  setAsked: () => {},
  ask: () => {},
  withdraw: () => {},
});

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
      withdraw: () => setLeaving(null),
    }),
    [],
  );
  function leave() {
    guard.withdraw();
    leaving?.leave();
  }
  return (
    <LeaveGuard value={guard}>
      {children}
      <Dialog
        open={leaving !== null}
        onOpenChange={guard.withdraw}
        title={t("title")}
        description={t("text")}
        actions={
          <>
            <Button variant="quiet" onClick={leave}>
              {t("leave")}
            </Button>
            <Button variant="primary" onClick={guard.withdraw}>
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
  const { setAsked, ask, withdraw } = useLeaveGuard();
  useEffect(() => {
    if (!isChanged) return;
    const refuse = (event: BeforeUnloadEvent) => event.preventDefault();
    const stopWatching = askBeforeTraversal(ask);
    setAsked(true);
    window.addEventListener("beforeunload", refuse);
    return () => {
      stopWatching();
      setAsked(false);
      withdraw();
      window.removeEventListener("beforeunload", refuse);
    };
  }, [isChanged, setAsked, ask, withdraw]);
}

/** Asks before a step back or forward, in browsers that tell of it. A second press at once they do not let us refuse. */
function askBeforeTraversal(ask: Guard["ask"]): () => void {
  const navigation: Navigation | undefined = window.navigation;
  let confirmed: string | null = null;
  function onNavigate(event: NavigateEvent) {
    const { key, url } = event.destination;
    if (event.navigationType !== "traverse" || !event.cancelable || isThisPage(url)) return;
    if (key === confirmed) {
      confirmed = null;
      return;
    }
    event.preventDefault();
    ask(() => {
      confirmed = key;
      const gone = navigation?.traverseTo(key);
      // the place may have left the history in the meantime: then one stays
      void Promise.allSettled([gone?.committed, gone?.finished]);
    });
  }
  navigation?.addEventListener("navigate", onNavigate);
  return () => navigation?.removeEventListener("navigate", onNavigate);
}

/** Whether an address differs by nothing but the company of the header, which no form is lost by. */
function isThisPage(url: string): boolean {
  const [there, here] = [url, window.location.href].map((address) => {
    const { pathname, searchParams } = new URL(address);
    searchParams.delete("company");
    return `${pathname}?${searchParams}`;
  });
  return there === here;
}

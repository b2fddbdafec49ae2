import type { ProviderFetch } from "@comptoir/providers";
import type { FirmContext } from "../../context";

/** A context whose requests stop after the first few, as in a process that froze, until they are let go. */
export function frozenAfter(ctx: FirmContext, requests: number) {
  let sent = 0;
  const frozen = gate();
  const letGo = gate();
  function fetchFor(firm: { id: string; slug: string }): ProviderFetch {
    const fetch = ctx.ports.fetchFor(firm);
    return async (url, request) => {
      sent += 1;
      if (sent > requests) {
        frozen.open();
        await letGo.opened;
      }
      return fetch(url, request);
    };
  }
  return { ctx: { ...ctx, ports: { ...ctx.ports, fetchFor } }, frozen: frozen.opened, letGo: letGo.open };
}

function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

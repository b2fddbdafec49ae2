import type { FirmContext } from "../context";
import { ServiceError } from "../errors";

/**
 * The origin of the page for the frame. Browsers do not show http inside https.
 * @throws ServiceError precondition frame_not_https
 */
export function frameOriginOf(ctx: Pick<FirmContext, "ports">, uiUrl: string): string {
  const { origin, protocol } = new URL(uiUrl);
  if (protocol === "http:" && ctx.ports.publicUrl.startsWith("https:")) {
    throw new ServiceError("precondition", "The server's page must be reachable by https.", {
      entity: "connection",
      reason: "frame_not_https",
    });
  }
  return origin;
}

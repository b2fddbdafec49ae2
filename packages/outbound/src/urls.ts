import { OutboundError } from "./outbound-error";

/**
 * Reads an address we are asked to call.
 * @throws OutboundError `not_allowed` for anything but http and https without user and password
 */
export function checkedUrl(url: string | URL): URL {
  const text = String(url);
  if (!URL.canParse(text)) throw new OutboundError("not_allowed");
  const parsed = new URL(text);
  const isHttp = parsed.protocol === "http:" || parsed.protocol === "https:";
  if (!isHttp || parsed.username !== "" || parsed.password !== "") throw new OutboundError("not_allowed");
  return parsed;
}

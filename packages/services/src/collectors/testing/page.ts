import type { OpenedFrame } from "../open-frame";

/** What the page in the frame does when somebody enters a supplier's password. */
export async function enterCredential(
  frame: OpenedFrame,
  entered: { collector: string; password?: string },
): Promise<string> {
  const url = new URL(frame.uiUrl);
  const token = url.searchParams.get("token") ?? "";
  const response = await fetch(`${url.origin}/api/v1/user/me/credential?token=${token}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      collector: entered.collector,
      params: { id: "a@example.com", email: "a@example.com", password: entered.password ?? "right" },
      download_from_timestamp: 0,
    }),
  });
  const body: unknown = await response.json();
  if (typeof body !== "object" || body === null || !("id" in body) || typeof body.id !== "string") {
    throw new Error(`the page was refused: ${response.status} ${JSON.stringify(body)}`);
  }
  return body.id;
}

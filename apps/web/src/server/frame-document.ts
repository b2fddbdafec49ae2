import type { FrameFailure } from "@/embed/protocol";

type Frame = {
  /** The collector's page, or why there is none: the page around the frame is told so. */
  content: { uiUrl: string; origin: string } | { failure: FrameFailure };
  locale: string;
  nonce: string;
};

/**
 * The wrapper document: the collector's page in an iframe, and a relay that hands its messages up to our page after
 * their origin was checked. The collector's page is never proxied under our own origin.
 */
export function frameDocument({ content, locale, nonce }: Frame): string {
  const shown = "uiUrl" in content ? iframe(content.uiUrl) : "";
  const script = "uiUrl" in content ? relay(content.origin) : report(content.failure);
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<title>Invoice-Collector</title>
<style nonce="${nonce}">:root{color-scheme:light dark}html,body{margin:0;height:100%;background:transparent}iframe{border:0;width:100%;height:100%;display:block}</style>
</head>
<body>${shown}
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}

/**
 * Sandbox tokens: scripts and forms are the page itself; same-origin lets it use its own storage and requests on its
 * own origin (never ours); popups open a supplier's help. Clipboard: pasting into the interactive canvas.
 */
function iframe(uiUrl: string): string {
  return `<iframe id="collector" title="Invoice-Collector" referrerpolicy="no-referrer"
 sandbox="allow-scripts allow-forms allow-same-origin allow-popups" allow="clipboard-read; clipboard-write"
 src="${escapeHtml(uiUrl)}"></iframe>`;
}

/** Browsers refuse http inside https except on this very machine, and tell nobody: it is said here instead. */
function relay(origin: string): string {
  return `(() => {
  const origin = ${literal(origin)};
  const up = (message) => parent.postMessage({ source: "comptoir-frame", ...message }, location.origin);
  const frame = document.getElementById("collector");
  const local = /^http:\\/\\/(localhost|127\\.0\\.0\\.1|\\[::1\\])(:|$)/.test(origin);
  if (location.protocol === "https:" && origin.startsWith("http:") && !local) {
    frame.remove();
    up({ type: "failed", reason: "insecure" });
    return;
  }
  frame.addEventListener("load", () => up({ type: "loaded" }));
  addEventListener("message", (event) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = event.data && event.data.type;
    if (typeof message === "string") up({ type: "collector", message: message.slice(0, 64) });
  });
})();`;
}

function report(failure: FrameFailure): string {
  const message = literal({ source: "comptoir-frame", type: "failed", reason: failure });
  return `parent.postMessage(${message}, location.origin);`;
}

/** A JavaScript literal that cannot end the script element it stands in. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

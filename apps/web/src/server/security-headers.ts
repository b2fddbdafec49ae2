/** Who a path speaks to, which decides how strict its headers are. */
export type PathKind = "portal" | "connect" | "embed" | "api" | "document";

type Policy = Readonly<Record<string, readonly string[]>>;

export type HeaderRequest = {
  path: string;
  nonce: string;
  /** Whether the browser came over https. */
  secure: boolean;
  development: boolean;
};

/** Answers with bytes of which only their route knows the type. */
const DOCUMENT = /^\/[^/]+\/api\/(documents\/[^/]+|invoices\/[^/]+\/document)\/?$/;

/** The kind of a path: `/connect/…`, `/embed/…`, `/api/…` and `/{firm}/api/…`, else the portal. */
export function pathKind(path: string): PathKind {
  const [first, second] = path.split("/").filter(Boolean);
  if (first === "connect" || first === "embed" || first === "api") return first;
  if (DOCUMENT.test(path)) return "document";
  return second === "api" ? "api" : "portal";
}

/**
 * Headers for one request. `/embed/*` and documents get no Content-Security-Policy here: their routes set the exact
 * one, see {@link embedFrameHeaders} and {@link documentPolicy}.
 */
export function securityHeaders(request: HeaderRequest): Record<string, string> {
  const kind = pathKind(request.path);
  const headers: Record<string, string> = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": kind === "portal" ? "same-origin" : "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
    "X-Robots-Tag": "noindex, nofollow",
  };
  if (request.secure) headers["Strict-Transport-Security"] = "max-age=31536000";
  if (kind === "embed" || kind === "document") return headers;
  headers["Content-Security-Policy"] = serialize(kind === "api" ? apiPolicy : pagePolicy(request));
  return headers;
}

/**
 * Headers of the wrapper document `/embed/frame/{id}`: it may frame exactly one collector origin, and only our own
 * pages may frame it.
 */
export function embedFrameHeaders(frame: { collectorOrigin: string; nonce: string }): Record<string, string> {
  return {
    "Content-Security-Policy": serialize({
      "default-src": ["'none'"],
      "script-src": [`'nonce-${frame.nonce}'`],
      "style-src": [`'nonce-${frame.nonce}'`],
      "frame-src": [frame.collectorOrigin],
      "frame-ancestors": ["'self'"],
      "base-uri": ["'none'"],
      "form-action": ["'none'"],
    }),
    "Cache-Control": "no-store",
  };
}

/** Answers of the API are data or documents: nothing in them may run, load or be framed. */
const apiPolicy: Policy = {
  "default-src": ["'none'"],
  "frame-ancestors": ["'none'"],
  sandbox: [],
};

/** The policy of an answer of the API, for routes that set their own. */
export const API_POLICY = serialize(apiPolicy);

/** The policy of a document. Viewers of PDFs in browsers stay empty in a sandbox; they run nothing of it as a page's script. */
export function documentPolicy(contentType: string): string {
  if (contentType !== "application/pdf") return API_POLICY;
  const { sandbox: _, ...policy } = apiPolicy;
  return serialize(policy);
}

function pagePolicy(request: HeaderRequest): Policy {
  const nonce = `'nonce-${request.nonce}'`;
  return {
    "default-src": ["'self'"],
    "script-src": ["'self'", nonce, "'strict-dynamic'", ...(request.development ? ["'unsafe-eval'"] : [])],
    "style-src": ["'self'", request.development ? "'unsafe-inline'" : nonce],
    // Positions of virtual rows and popups are style attributes; they cannot carry a nonce.
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'", "blob:"],
    "frame-src": ["'self'"],
    "frame-ancestors": ["'none'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    ...(request.secure ? { "upgrade-insecure-requests": [] } : {}),
  };
}

function serialize(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}

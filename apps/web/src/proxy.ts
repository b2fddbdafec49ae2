import { type NextRequest, NextResponse } from "next/server";
import { isDevelopment } from "@/env";
import { securityHeaders } from "@/server/security-headers";

/** Gives every page a nonce and every answer its security headers. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const headers = securityHeaders({
    path: request.nextUrl.pathname,
    nonce,
    secure: (request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol).startsWith("https"),
    development: isDevelopment(),
  });
  const forwarded = new Headers(request.headers);
  forwarded.set("x-nonce", nonce);
  const policy = headers["Content-Security-Policy"];
  if (policy) forwarded.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers: forwarded } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** Off for hooks and uploads, whose bodies may exceed the 10 MB a proxy may hold, and for built files. */
export const config = {
  matcher: ["/((?!api/hooks/|[^/]+/api/uploads$|_next/static/|_next/image|icon.svg|favicon.ico).*)"],
};

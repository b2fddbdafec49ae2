"use client";
import { buttonClass } from "@/components/button-class";
import { MessagePage } from "@/components/message-page";
import type { ErrorPageProps } from "./error";
import "./globals.css";

/** Stands in for the whole document when even the layout failed, so it has no texts but its own. */
export default function GlobalError({ error, retry }: ErrorPageProps) {
  return (
    <html lang="en">
      <body>
        <MessagePage>
          <div role="alert" className="max-w-md px-6 text-center">
            <h1 className="text-lg font-semibold">Comptoir could not be shown</h1>
            <p className="mt-1 text-ink-2">Try again; if it stays, give the reference to your operator.</p>
            <button type="button" onClick={retry} className={`mt-4 ${buttonClass()}`}>
              Try again
            </button>
            {error.digest && <p className="mt-4 font-mono text-xs text-ink-3">{error.digest}</p>}
          </div>
        </MessagePage>
      </body>
    </html>
  );
}

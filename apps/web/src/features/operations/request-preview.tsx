import { indentJson } from "./indent-json";

export type RequestPreviewProps = { request: { method: string; path: string; body: string | null } };

/** A call to a provider, as it will be sent. */
export function RequestPreview({ request }: RequestPreviewProps) {
  return (
    <pre className="max-h-60 overflow-auto rounded bg-paper-2 p-3 font-mono text-xs break-all whitespace-pre-wrap">
      {`${request.method} ${request.path}`}
      {request.body && `\n\n${indentJson(request.body)}`}
    </pre>
  );
}

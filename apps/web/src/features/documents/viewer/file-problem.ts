import { FileError } from "./read-file";

export const FILE_PROBLEMS = [
  "not_found",
  "no_documents",
  "attention",
  "dns",
  "refused",
  "tls",
  "timeout",
  "reset",
  "rate_limited",
  "provider",
  "signed_out",
  "unreadable",
  "unreachable",
  "unknown",
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

const LASTING: ReadonlySet<FileProblem> = new Set(["not_found", "no_documents", "signed_out", "unreadable"]);

/** Which sentence tells why a document cannot be shown. */
export function problemOf(error: unknown): FileProblem {
  if (!(error instanceof FileError)) return "unknown";
  switch (error.code) {
    case "not_found":
    case "unreachable":
    case "unreadable":
    case "signed_out":
      return error.code;
    case "precondition":
      return error.reason === "no_documents" ? "no_documents" : "attention";
    case "connection_attention":
      return "attention";
    case "upstream":
      return causeOf(error.reason);
    default:
      return "unknown";
  }
}

/** Whether asking again may help. */
export function mayRetry(problem: FileProblem): boolean {
  return !LASTING.has(problem);
}

function causeOf(reason: string | null): FileProblem {
  switch (reason) {
    case "dns":
    case "refused":
    case "tls":
    case "timeout":
    case "reset":
    case "rate_limited":
      return reason;
    case "wrong_key":
    case "wrong_login":
    case "plan_without_api":
      return "attention";
    default:
      return "provider";
  }
}

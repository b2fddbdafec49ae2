const REASONS = ["unknown_remote_id", "not_json", "unreadable", "file_type"] as const;
export type QuarantineReason = (typeof REASONS)[number] | "other";

/** Which sentence tells why a document was put aside. */
export function reasonWord(reason: string | null): QuarantineReason {
  return REASONS.find((one) => one === reason) ?? "other";
}

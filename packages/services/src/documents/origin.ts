import type { SqlFragment } from "@comptoir/db";
import type { FirmTransaction } from "../context";

/** What a file from a person's disk is for. */
export const UPLOAD_PURPOSES = ["purchase", "image"] as const;
export type UploadPurpose = (typeof UPLOAD_PURPOSES)[number];

/** What makes an upload one document: the account it is for, what for, and its content. */
export function originOfUpload(purpose: UploadPurpose, sha256: string): string {
  return `upload/${purpose}/${sha256}`;
}

/** The condition over `documents d` that it is an accounting document, not the picture of a product. */
export function isAccountingSql({ sql }: FirmTransaction): SqlFragment {
  return sql`not starts_with(d.origin_key, 'upload/image/')`;
}

/** Whether a person of the firm uploaded it, over `documents d`. */
export function isUploadedSql({ sql }: FirmTransaction): SqlFragment {
  return sql`starts_with(d.origin_key, 'upload/')`;
}

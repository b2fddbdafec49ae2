import type { DocumentRow } from "../document";

type Sending = NonNullable<DocumentRow["sending"]>;

const ENDED_WITHOUT: readonly Sending["status"][] = ["failed", "not_applied"];

/** Whether a document may be given to a provider: never a second time, and not while nobody knows of the first. */
export function maySend({ sending }: Pick<DocumentRow, "sending">): boolean {
  return sending === null || ENDED_WITHOUT.includes(sending.status);
}

const READ_THERE: readonly string[] = ["application/pdf", "image/png", "image/jpeg"];

/** Whether a provider can read such a file as an invoice. */
export function isReadable({ contentType }: Pick<DocumentRow, "contentType">): boolean {
  return READ_THERE.includes(contentType);
}

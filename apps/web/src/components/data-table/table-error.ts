import type { ReactNode } from "react";

/** Why a list could not be loaded, in words, and the id under which the log knows it. */
export type TableError = { referenceId?: string; text?: ReactNode };

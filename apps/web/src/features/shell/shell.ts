export type ShellFirm = { slug: string; name: string };

/** `country` is ISO 3166-1 alpha-2. */
export type ShellCompany = { id: string; name: string; country: string };

export type ShellRole = "owner" | "admin" | "accountant" | "assistant" | "auditor";

export type ShellPerson = { name: string; email: string; role: ShellRole };

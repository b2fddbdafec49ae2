import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import SmtpTransport from "nodemailer/lib/smtp-transport/index.js";
import { codeOf } from "./outbound-error";

export type Mail = { to: string; subject: string; text: string; html?: string };

/** Sends mail. Both methods throw MailError. */
export interface Mailer {
  /** Returns once the mail server, or the folder, has taken the mail. */
  send(mail: Mail): Promise<{ messageId: string }>;
  /** Connects and signs in without sending. */
  check(): Promise<void>;
  close(): void;
}

export type MailErrorKind = "authentication" | "rejected" | "unavailable";

/** Trouble with mail: wrong login, a refused address or mail, or no server (or folder) to take it. */
export class MailError extends Error {
  override readonly name = "MailError";

  constructor(
    readonly kind: MailErrorKind,
    cause: unknown,
  ) {
    super(`mail: ${kind}`, { cause });
  }
}

export type MailerOptions = {
  /** `smtp://user:password@host:587` or `smtps://…:465`; null writes files instead. */
  smtpUrl: string | null;
  from: string;
  /** Where mails are written as .eml files when there is no server (the demo). */
  sendFolder?: string;
  timeoutMs?: number;
};

const TIMEOUT_MS = 15_000;

/** @throws TypeError when neither a server nor a folder is given */
export function createMailer(options: MailerOptions): Mailer {
  if (options.smtpUrl !== null) return createSmtpMailer(options.smtpUrl, options);
  if (options.sendFolder === undefined) throw new TypeError("mail needs an SMTP address or a folder");
  return createFolderMailer(options.sendFolder, options.from);
}

function createSmtpMailer(url: string, options: MailerOptions): Mailer {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const timeouts = {
    dnsTimeout: timeoutMs,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  };
  // createTransport({ url, … }) drops everything beside the address, the timeouts too.
  const transport = createTransport(new SmtpTransport({ url, ...timeouts }));
  return {
    send: async (mail) => {
      const { messageId } = await transport.sendMail(message(mail, options.from)).catch(fail);
      return { messageId };
    },
    check: async () => void (await transport.verify().catch(fail)),
    close: () => transport.close(),
  };
}

function createFolderMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  const prepare = () => mkdir(folder, { recursive: true, mode: 0o700 }).catch(fail);
  return {
    send: async (mail) => {
      await prepare();
      const { message: content, messageId } = await transport.sendMail(message(mail, from)).catch(fail);
      // Named by the instant first, so that the folder lists mails in their order.
      const name = `${new Date().toISOString().replaceAll(":", "-")}-${randomUUID()}.eml`;
      await writeFile(join(folder, name), content, { mode: 0o600, flag: "wx" }).catch(fail);
      return { messageId };
    },
    check: async () => void (await prepare()),
    close: () => transport.close(),
  };
}

/** Attachments by path or address are switched off: no text of a mail may fetch anything. */
function message({ to, subject, text, html }: Mail, from: string): SendMailOptions {
  return { from, to, subject, text, html, disableFileAccess: true, disableUrlAccess: true };
}

function fail(error: unknown): never {
  const code = codeOf(error);
  if (code === "EAUTH" || code === "ENOAUTH" || code === "EOAUTH2")
    throw new MailError("authentication", error);
  const isRefused = code === "EENVELOPE" || code === "EMESSAGE";
  throw new MailError(isRefused ? "rejected" : "unavailable", error);
}

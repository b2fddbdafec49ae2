import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMailer } from "./mail";
import { type LoopbackServer, startTcpServer } from "./testing/loopback-server";

const FROM = "Comptoir <portal@firm.example>";
const mail = { to: "client@example.org", subject: "Vos fournisseurs", text: "Bonjour,\nà bientôt" };

describe("with a folder", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "mail-"));
  });

  afterEach(() => rm(folder, { recursive: true }));

  test("writes each mail as a file of its own, in order", async () => {
    const mailer = createMailer({ smtpUrl: null, from: FROM, sendFolder: join(folder, "mails") });
    const { messageId } = await mailer.send(mail);
    await mailer.send({ ...mail, subject: "second" });
    const [first = "", ...others] = (await readdir(join(folder, "mails"))).toSorted();
    expect(others).toHaveLength(1);
    const content = await readFile(join(folder, "mails", first), "utf8");
    expect(content).toContain(`Message-ID: ${messageId}`);
    expect(content).toContain("From: Comptoir <portal@firm.example>");
    expect(content).toContain("To: client@example.org");
    expect((await stat(join(folder, "mails", first))).mode & 0o777).toBe(0o600);
  });

  test("keeps a header in its line, whatever the subject holds", async () => {
    const mailer = createMailer({ smtpUrl: null, from: FROM, sendFolder: folder });
    await mailer.send({ ...mail, subject: "hello\r\nBcc: thief@example.org" });
    const [name = ""] = await readdir(folder);
    expect(await readFile(join(folder, name), "utf8")).not.toMatch(/^Bcc:/m);
  });

  test("says that the folder cannot be used", async () => {
    await writeFile(join(folder, "file"), "");
    const mailer = createMailer({ smtpUrl: null, from: FROM, sendFolder: join(folder, "file") });
    await expect(mailer.check()).rejects.toMatchObject({ name: "MailError", kind: "unavailable" });
    await expect(mailer.send(mail)).rejects.toMatchObject({ kind: "unavailable" });
  });
});

describe("with a server", () => {
  let server: LoopbackServer;
  let received: string;

  /** Just enough of SMTP: takes logins as `AUTH PLAIN`, and refuses what stands in `refuse`. */
  async function startSmtp(refuse: Record<string, string> = {}): Promise<string> {
    received = "";
    server = await startTcpServer((socket: Socket) => {
      let isData = false;
      socket.write("220 mail.test\r\n");
      socket.setEncoding("utf8").on("data", (text: string) => {
        received += text;
        const command = text.slice(0, 4).trim();
        if (isData && !received.endsWith("\r\n.\r\n")) return;
        if (command === "DATA") isData = true;
        else isData = false;
        const usual = command === "EHLO" ? "250-mail.test\r\n250 AUTH PLAIN" : "250 ok";
        const answers: Record<string, string> = { DATA: "354 go on", AUTH: "235 welcome", ...refuse };
        socket.write(`${answers[command] ?? usual}\r\n`);
      });
    });
    return `smtp://user:pass@127.0.0.1:${server.port}`;
  }

  afterEach(() => server.close());

  test("hands the mail over", async () => {
    const mailer = createMailer({ smtpUrl: await startSmtp(), from: FROM });
    await mailer.send(mail);
    mailer.close();
    expect(received).toContain("MAIL FROM:<portal@firm.example>");
    expect(received).toContain("RCPT TO:<client@example.org>");
    expect(received).toContain("Subject: Vos fournisseurs");
  });

  test.each([
    ["authentication", { AUTH: "535 no" }],
    ["rejected", { RCPT: "550 no such user" }],
    ["rejected", { DATA: "554 no" }],
  ])("says %s when the server answers %o", async (kind, refuse) => {
    const mailer = createMailer({ smtpUrl: await startSmtp(refuse), from: FROM });
    const failure: unknown = await mailer.send(mail).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "MailError", kind });
    expect(String(failure)).not.toContain("pass");
  });

  test("says unavailable when the server is silent or gone", async () => {
    server = await startTcpServer(() => undefined);
    const smtpUrl = `smtp://127.0.0.1:${server.port}`;
    const mailer = createMailer({ smtpUrl, from: FROM, timeoutMs: 60 });
    await expect(mailer.send(mail)).rejects.toMatchObject({ kind: "unavailable" });
    await server.close();
    await expect(mailer.check()).rejects.toMatchObject({ kind: "unavailable" });
  });
});

test("wants a server or a folder", () => {
  expect(() => createMailer({ smtpUrl: null, from: FROM })).toThrow(TypeError);
});

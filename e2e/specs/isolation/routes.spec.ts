import { mutate, query, read } from "../../fixtures/api";
import { DEMO, signIn } from "../../fixtures/sign-in";
import { expect, test } from "../../fixtures/test";

type Invoices = { rows: { id: string; companyId: string; connectionId: string }[] };

const OURS = "cabinet-demo";
const THEIRS = "autre-cabinet";

test.describe("another firm", () => {
  test("does not exist for a member of this one, by any route, and is not changed", async ({
    browser,
    baseURL,
  }) => {
    const theirs = await browser.newContext({ baseURL: baseURL ?? "" });
    await signIn(await theirs.newPage(), DEMO.other);
    const before = await read<Invoices>(theirs.request, THEIRS, "invoices.list", { limit: 5 });
    const [foreign] = before.rows;
    if (!foreign) throw new Error("the other firm has no invoices yet");

    const ours = await browser.newContext({ baseURL: baseURL ?? "" });
    const page = await ours.newPage();
    await signIn(page, DEMO.owner);

    const insideOurs = [
      `/${OURS}/api/invoices/${foreign.id}/document`,
      `/${OURS}/api/documents/${foreign.id}`,
      `/${OURS}/api/export/invoices.csv?view=${encodeURIComponent(JSON.stringify({ companyId: foreign.companyId }))}`,
    ];
    const insideTheirs = [
      `/${THEIRS}/api/invoices/${foreign.id}/document`,
      `/${THEIRS}/api/export/invoices.csv`,
      `/${THEIRS}/api/events`,
      `/${THEIRS}/api/trpc/me.context`,
      `/${THEIRS}/invoices`,
    ];
    for (const path of [...insideOurs, ...insideTheirs]) {
      expect((await ours.request.get(path)).status(), path).toBe(404);
    }
    for (const firm of [OURS, THEIRS]) {
      const upload = `/${firm}/api/uploads?connectionId=${foreign.connectionId}&purpose=purchase&fileName=x.pdf`;
      const data = Buffer.from("%PDF-1.4 planted");
      const headers = { "Content-Type": "application/octet-stream" };
      expect((await ours.request.post(upload, { data, headers })).status(), upload).toBe(404);
    }
    expect((await query(ours.request, OURS, "invoices.byId", { id: foreign.id })).status()).toBe(404);
    expect((await mutate(ours.request, OURS, "invoices.finalize", { id: foreign.id })).status()).toBe(404);
    expect(
      (await mutate(ours.request, OURS, "connections.disconnect", { id: foreign.connectionId })).status(),
    ).toBe(404);
    expect(await read<Invoices>(theirs.request, THEIRS, "invoices.list", { limit: 5 })).toEqual(before);
    await ours.close();
    await theirs.close();
  });

  test("nothing answers without a session", async ({ request }) => {
    for (const path of ["api/trpc/me.context", "api/events", "api/export/invoices.csv"]) {
      expect((await request.get(`/${OURS}/${path}`)).status(), path).toBe(401);
    }
    const page = await request.get(`/${OURS}/invoices`, { maxRedirects: 0 });
    expect(page.headers()["location"] ?? (await page.text())).toContain("sign-in");
  });

  test("a session's data holds the name, address and language of the person and nothing else", async ({
    owner,
  }) => {
    const session = await (await owner.request.get("/api/auth/session")).json();
    expect(Object.keys(session.user).sort()).toEqual(["email", "id", "locale", "name"]);
    expect(Object.keys(session).sort()).toEqual(["expires", "user"]);
  });
});

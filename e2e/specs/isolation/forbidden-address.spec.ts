import { mutate } from "../../fixtures/api";
import { makeFirm } from "../../fixtures/firm";
import { expect, test } from "../../fixtures/test";

test("no base URL reaches the portal's own port or its database", async ({ owner, settings }) => {
  const firm = await makeFirm("Forbidden address");
  const ports = [new URL(settings.baseUrl).port, new URL(settings.databaseUrl).port, "22"];
  for (const host of [
    "127.0.0.1",
    "localhost",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "169.254.169.254",
    "10.0.0.1",
  ]) {
    for (const port of ports) {
      const response = await mutate(owner.request, firm.slug, "connections.test", {
        providerId: "wisedat",
        companyId: firm.companyId,
        fields: { serverUrl: `http://${host}:${port}`, apiKey: "k", user: "u", password: "p" },
      });
      const body = await response.json();
      expect(body.result?.data, `${host}:${port}`).toMatchObject({ ok: false, cause: "address_not_allowed" });
    }
  }
});

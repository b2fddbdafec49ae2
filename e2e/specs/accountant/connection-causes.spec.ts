import { openForm, testFields } from "../../fixtures/connection-form";
import { makeFirm } from "../../fixtures/firm";
import { control, secondCompany, withFault } from "../../fixtures/stand-in";
import { expect, test } from "../../fixtures/test";

const ONLINE = 1;
const STOPPED = 3;

test("a key that the service does not know is told as such, and the fields stay", async ({ owner: page }) => {
  await openForm(page, await makeFirm("Wrong key"), "Altoviz");
  await testFields(page, { "API key": "no-such-key" });
  await expect(page.getByText("Altoviz refused the key: it does not know it.")).toBeVisible();
  await expect(page.getByLabel("API key", { exact: true })).toHaveValue("no-such-key");
  await expect(page.getByRole("button", { name: /^Connect / })).toHaveCount(0);
});

test("each failure of a WISEDAT server has its own sentence", async ({ owner: page, settings }) => {
  const { url, apiKey, user, password } = secondCompany(settings, "wisedat");
  const right = { "Server address": url, "API key": apiKey, User: user, Password: password };
  const saying = (text: string) => expect(page.getByText(text)).toBeVisible();
  await openForm(page, await makeFirm("Failing server"), "WISEDAT");

  await test.step("wrong password", async () => {
    await testFields(page, { ...right, Password: "not-it" });
    await saying("WISEDAT refused the user or the password.");
  });
  await test.step("stopped API", async () => {
    await control(url, "state", { apiKey, value: STOPPED });
    try {
      await testFields(page, right);
      await saying("The WISEDAT server answers, but its API is stopped.");
    } finally {
      await control(url, "state", { apiKey, value: ONLINE });
    }
  });
  await test.step("a server that cuts the connection", async () => {
    await withFault(url, { kind: "refuse", path: "/status" }, async () => {
      await testFields(page, right);
      await saying("The connection to WISEDAT was cut before the answer was complete.");
    });
  });
  await test.step("a server that cannot be found", async () => {
    await testFields(page, { ...right, "Server address": "https://wisedat.invalid:8081" });
    await saying("The server's name was not found.");
  });
  await test.step("forbidden address", async () => {
    await testFields(page, { ...right, "Server address": "http://10.1.2.3:8081" });
    await saying("This portal may not reach that address.");
  });
  await test.step("and when all is right, the company", async () => {
    await testFields(page, right);
    await saying("The account that answers is Padaria Aurora");
  });
});

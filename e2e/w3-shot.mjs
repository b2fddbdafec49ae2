import { chromium } from "@playwright/test";
const base = process.env.BASE ?? "http://127.0.0.1:3303";
const [, , who = "owner", specs = "", ...opts] = process.argv;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const opt = (n, d) => opts.find((o) => o.startsWith(`${n}=`))?.slice(n.length + 1) ?? d;
const width = Number(opt("w", "1440")),
  theme = opt("theme", "light"),
  locale = opt("lang", "en");
const context = await browser.newContext({
  viewport: { width, height: Number(opt("h", width < 500 ? "812" : "900")) },
  colorScheme: theme,
  locale: locale === "fr" ? "fr-FR" : "en-GB",
});
await context.addCookies([
  { name: "locale", value: locale, url: base },
  { name: "theme", value: theme, url: base },
]);
const page = await context.newPage();
page.on(
  "console",
  (m) => ["error", "warning"].includes(m.type()) && console.log("console:", m.text().slice(0, 300)),
);
page.on("pageerror", (e) => console.log("pageerror:", e.message.slice(0, 300)));
page.on("response", (r) => r.status() >= 400 && console.log(r.status(), r.url().slice(0, 200)));
if (who !== "nobody") {
  await page.goto(`${base}/sign-in`);
  await page.getByRole("textbox").first().fill(`${who}@demo.example`);
  await page.locator("input[type=password]").fill("comptoir-demo");
  await page.locator("button[type=submit]").click();
  await page.waitForURL((u) => !u.pathname.startsWith("/sign-in"));
}
const home = new URL(page.url()).pathname.split("/").slice(0, 2).join("/");
for (const spec of specs.split(",")) {
  const [path, name] = spec.split("@");
  await page.goto(base + path.replace(/^~/, home));
  await page.waitForLoadState("load");
  await page.waitForTimeout(Number(opt("wait", "1500")));
  await page.screenshot({
    path: `/tmp/w3-shots/${name}-${width}-${theme}-${locale}.png`,
    fullPage: opt("full", "") === "1",
  });
  const wide = await page.evaluate(
    () =>
      document.documentElement.scrollWidth > innerWidth ||
      [...document.querySelectorAll("main")].some((m) => m.scrollWidth > m.clientWidth),
  );
  if (wide) console.log("OVERFLOW", path, width);
  if (opt("axe", "") === "1") {
    const { default: AxeBuilder } = await import("@axe-core/playwright");
    const found = await new AxeBuilder({ page }).analyze();
    for (const v of found.violations)
      console.log(
        "axe",
        path,
        v.id,
        v.nodes
          .slice(0, 3)
          .map((n) => n.html.slice(0, 150))
          .join(" | "),
      );
  }
}
await browser.close();

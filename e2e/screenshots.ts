import { join } from "node:path";
import { test } from "@playwright/test";
import { SCREENS } from "./fixtures/screens";
import { DEMO, signIn } from "./fixtures/sign-in";

const FOLDER = process.env["SCREENSHOTS"] ?? "screenshots";
const HEIGHTS = { 1440: 900, 768: 1024, 375: 812 } as const;
const WIDTHS = [1440, 768, 375] as const;

/**
 * Saves `<screen>-<width>-<light|dark>.png` of every screen. With `npm start` running, in e2e/:
 * `SCREENSHOTS=/tmp/pictures npx playwright test --config screenshots.config.ts`
 */
for (const width of WIDTHS) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: HEIGHTS[width] }, colorScheme });

      test("all screens", async ({ page }) => {
        const save = (name: string) =>
          page.screenshot({ path: join(FOLDER, `${name}-${width}-${colorScheme}.png`) });
        await page.goto("/sign-in");
        await save("sign-in");
        await signIn(page, DEMO.owner);
        for (const { name, open } of SCREENS) {
          await open(page);
          await save(name);
        }
      });
    });
  }
}

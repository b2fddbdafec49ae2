import { describe, expect, it } from "vitest";
import { RULES } from "./rules.mjs";

const rule = (name) => RULES.find((entry) => entry.name === name).check;
const lines = (count) => "x;\n".repeat(count);
const manifest = (...names) =>
  JSON.stringify({ scripts: Object.fromEntries(names.map((name) => [name, ""])) });
const verb = (body) => `export async function rename() {\n  await withFirm(ctx, (tx) => ${body});\n}\n`;

/** Each rule with a file that keeps it and files that break it. */
const CASES = {
  imports: {
    kept: [
      [
        "packages/providers/src/altoviz/provider.ts",
        'import { z } from "zod";\nimport { a } from "../records";',
      ],
      ["packages/providers/src/altoviz/a.test.ts", 'import { startSandbox } from "@comptoir/sandbox";'],
      ["apps/web/src/features/invoices/a.tsx", 'import { catalog } from "@comptoir/providers/catalog";'],
      [
        "apps/web/src/features/invoices/a.tsx",
        'import { DocumentDraft } from "@comptoir/providers/operations";',
      ],
      ["apps/web/src/features/invoices/b.tsx", 'import type { RouterOutputs } from "@comptoir/api";'],
      ["apps/worker/src/container.ts", 'import { connect } from "@comptoir/db/client";'],
      ["e2e/specs/a.spec.ts", 'import { firm } from "@comptoir/db/testing/factories";'],
    ],
    broken: [
      ["packages/providers/src/altoviz/provider.ts", 'import { db } from "@comptoir/db";'],
      ["packages/providers/src/altoviz/provider.ts", 'import { readFile } from "node:fs/promises";'],
      ["packages/sandbox/src/altoviz/server.ts", 'import { map } from "@comptoir/providers";'],
      ["packages/sandbox/src/a.test.ts", 'import { map } from "../../providers/src/altoviz/map/invoice";'],
      ["packages/api/src/routers/invoices.ts", 'import { eq } from "drizzle-orm";'],
      ["packages/api/src/routers/invoices.ts", 'export { a } from "@comptoir/providers";'],
      ["apps/web/src/features/invoices/a.tsx", 'import { altoviz } from "@comptoir/providers/altoviz";'],
      ["apps/web/src/features/invoices/a.tsx", 'import { appRouter } from "@comptoir/api";'],
      ["apps/web/src/features/invoices/a.tsx", 'import { auth } from "@/server/auth";'],
      ["apps/web/src/components/a.tsx", 'import { InvoiceTable } from "../features/invoices/invoice-table";'],
      ["apps/worker/src/tasks/sync-due.ts", 'import { connect } from "@comptoir/db";'],
      ["e2e/specs/a.spec.ts", 'const verb = await import("@comptoir/services");'],
    ],
  },
  environment: {
    kept: [["apps/web/src/env.ts", "process.env.PORT"]],
    broken: [["packages/outbound/src/smtp.ts", "const host = process.env.SMTP;"]],
  },
  sizes: {
    kept: [
      ["packages/db/src/client.ts", lines(300)],
      ["packages/db/src/client.test.ts", lines(500)],
      ["packages/sandbox/src/fixtures/a.ts", lines(900)],
    ],
    broken: [
      ["packages/db/src/client.ts", lines(301)],
      ["packages/db/src/client.test.ts", lines(501)],
    ],
  },
  names: {
    kept: [["packages/db/src/money-format.db.test.ts", ""]],
    broken: [
      ["packages/db/src/utils/money.ts", ""],
      ["apps/web/src/components/MoneyCell.tsx", ""],
    ],
  },
  tests: {
    kept: [["e2e/specs/a.spec.ts", 'test("opens", async () => {});']],
    broken: [
      ["e2e/specs/a.spec.ts", "await page.waitForTimeout(500);"],
      ["packages/db/src/a.test.ts", 'it.skip("later", () => {});'],
      ["packages/db/src/a.test.ts", 'describe.only("now", () => {});'],
      ["packages/db/src/a.test.ts", 'test.todo("someday");'],
    ],
  },
  suppressions: {
    kept: [["packages/db/src/a.ts", "// oxlint-disable-next-line eslint/no-empty -- nothing to do here"]],
    broken: [
      ["packages/db/src/a.ts", "// @ts-ignore"],
      ["packages/db/src/a.ts", "/* eslint-disable */"],
    ],
  },
  exports: {
    kept: [["apps/web/src/app/page.tsx", "export default function Page() {}"]],
    broken: [["packages/db/src/a.ts", "export default function a() {}"]],
  },
  "firm-keys": {
    kept: [
      [
        "packages/services/src/invoices/a.ts",
        "export const ListInput = z.object({ id: z.guid() });\nconst f = { firmId: 1 };",
      ],
    ],
    broken: [
      [
        "packages/services/src/invoices/a.ts",
        "export const ListInput = z.object({ id: z.guid(), firmId: z.guid() });",
      ],
      ["packages/api/src/routers/a.ts", "const RenameInput = z\n  .object({\n    firm_id: z.guid(),\n  });"],
    ],
  },
  verbs: {
    kept: [
      [
        "packages/services/src/firms/rename.ts",
        `authorize(ctx);\n${verb("tx.update(firms)")}recordAudit(tx);`,
      ],
      [
        "packages/services/src/firms/touch.ts",
        `// architecture-allow: written by the worker\n${verb("tx.update(firms)")}`,
      ],
      ["packages/services/src/firms/list.ts", verb("tx.select()")],
    ],
    broken: [
      ["packages/services/src/firms/rename.ts", `authorize(ctx);\n${verb("tx.update(firms)")}`],
      ["packages/services/src/firms/rename.ts", `${verb("tx`insert into firms`")}recordAudit(tx);`],
    ],
  },
  "package-scripts": {
    kept: [["packages/db/package.json", manifest("build", "typecheck", "test", "test:db")]],
    broken: [["packages/db/package.json", manifest("build", "test", "test:db")]],
  },
  places: {
    kept: [["README.md", "see https://example.org/home/page and ./home"]],
    broken: [
      ["README.md", "see /home/somebody"],
      ["packages/db/src/a.ts", "// as facts/altoviz.md says"],
    ],
  },
};

it("has a kept and a broken case for each rule", () => {
  expect(Object.keys(CASES)).toEqual(RULES.map(({ name }) => name));
});

describe.each(Object.entries(CASES))("%s", (name, { kept, broken }) => {
  it.each(kept)("accepts %s: %s", (path, text) => {
    expect(rule(name)([{ path, text }])).toEqual([]);
  });

  it.each(broken)("refuses %s: %s", (path, text) => {
    expect(rule(name)([{ path, text }])).toEqual([
      { path, line: expect.any(Number), message: expect.stringMatching(/\w/) },
    ]);
  });
});

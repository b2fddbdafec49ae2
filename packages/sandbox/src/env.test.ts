import { expect, it } from "vitest";
import { sandboxOptions } from "./env";

it("takes four ports in a row from 4101, or free ones for 0", () => {
  expect(sandboxOptions({}).ports).toEqual({
    altera: 4101,
    altoviz: 4102,
    wisedat: 4103,
    invoiceCollector: 4104,
  });
  const free = { altera: 0, altoviz: 0, wisedat: 0, invoiceCollector: 0 };
  expect(sandboxOptions({ SANDBOX_PORT: "0" }).ports).toEqual(free);
});

it("starts blank only when told to, and lists every wrong variable at once", () => {
  expect(sandboxOptions({ SANDBOX_EMPTY: "", SANDBOX_PORT: "" })).toMatchObject({ empty: false });
  expect(sandboxOptions({ SANDBOX_EMPTY: "1" })).toMatchObject({ empty: true });
  expect(() => sandboxOptions({ SANDBOX_EMPTY: "yes", SANDBOX_PORT: "x" })).toThrow(
    /SANDBOX_PORT[\s\S]*SANDBOX_EMPTY/,
  );
});

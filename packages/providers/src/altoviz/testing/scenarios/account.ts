import { expect } from "vitest";
import { currentUser, hello, settings, whoAmI } from "../../resources/account";
import { listBankProviders, listClassifications, listUnits, listVats } from "../../resources/lookups";
import type { Client } from "../trial";

/** What a key opens, and the lists that records are written with. */
export async function accountScenario({ transport }: Client): Promise<void> {
  const greeting = await hello(transport);
  expect(greeting.companyName).toBeTruthy();
  expect((await settings(transport)).company?.siret).toMatch(/^\d{14}$/);
  const user = await currentUser(transport);
  expect(user.email).toContain("@");
  expect(await whoAmI(transport)).toEqual(user);

  const vats = await listVats(transport);
  expect(vats.find((vat) => vat.rate === "20" && vat.region === "FR")?.label).toContain("20");
  expect((await listUnits(transport)).every(({ code }) => code !== null)).toBe(true);
  const sales = await listClassifications(transport, { type: "Sale" });
  expect(sales.length).toBeGreaterThan(0);
  expect(new Set(sales.map(({ type }) => type))).toEqual(new Set(["Sale"]));
  const banks = await listBankProviders(transport);
  expect(banks[0]?.name).toBeTruthy();
}

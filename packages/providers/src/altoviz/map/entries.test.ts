import { describe, expect, it } from "vitest";
import { mapRecord } from ".";
import type { ListedResource } from "../../records";

function entry(resource: ListedResource, wire: Record<string, unknown>) {
  const mapped = mapRecord(resource, JSON.stringify({ id: 3, ...wire }));
  if (mapped.type !== "entry") throw new Error("not an entry");
  return mapped.entry;
}

const KEPT = { externalId: "3", code: null, detail: null, rate: null, active: true };

describe("an entry of a list", () => {
  it("of tax rates is named by rate and region", () => {
    const wire = { rate: 20.0, region: "FR", label: "20.0% - FR", default: true };
    expect(entry("tax_rates", wire)).toEqual({
      ...KEPT,
      code: "20|FR",
      label: "20.0% - FR",
      detail: "FR",
      rate: "20",
    });
    expect(entry("tax_rates", { rate: 5.5, region: null })).toEqual({
      ...KEPT,
      code: "5.5",
      label: "5.5 %",
      rate: "5.5",
    });
    expect(() => entry("tax_rates", { region: "FR" })).toThrow(expect.objectContaining({ path: "rate" }));
  });

  it("of units is named by its code", () => {
    expect(entry("units", { code: "h", name: "Heure", type: "Time" })).toEqual({
      ...KEPT,
      code: "h",
      label: "Heure",
      detail: "Time",
    });
    expect(entry("units", { code: "u" }).label).toBe("u");
  });

  it.each(["customer_families", "product_families"] as const)("of %s is named by its number", (resource) => {
    expect(entry(resource, { label: "Luminaires", number: "LUM" })).toEqual({
      ...KEPT,
      code: "LUM",
      label: "Luminaires",
    });
    expect(entry(resource, { label: "Luminaires", number: "" }).code).toBeNull();
    expect(() => entry(resource, {})).toThrow("a family without any name");
  });

  it("of classifications is named by its account", () => {
    const wire = { accountNumber: "70700000", label: "Ventes", type: "Sale", defaultVat: null };
    expect(entry("classifications", wire)).toEqual({
      ...KEPT,
      code: "70700000",
      label: "Ventes",
      detail: "Sale",
    });
  });

  it("of banks has an id of words and its countries", () => {
    expect(entry("banks", { id: "qonto", name: "Qonto", countryCodes: ["FR", "DE"] })).toEqual({
      ...KEPT,
      externalId: "qonto",
      code: "qonto",
      label: "Qonto",
      detail: "FR, DE",
    });
    expect(entry("banks", { id: "bnp", countryCodes: null })).toMatchObject({ label: "bnp", detail: null });
  });

  it("of contacts is called what there is to call it, and reached by what there is", () => {
    expect(entry("contacts", { displayName: "Ada Roy", email: "ada@elan.example" })).toEqual({
      ...KEPT,
      label: "Ada Roy",
      detail: "ada@elan.example",
    });
    expect(entry("contacts", { firstName: "Ada", phone: "04 78" })).toMatchObject({
      label: "Ada",
      detail: "04 78",
    });
    expect(entry("contacts", { companyName: "Élan" })).toMatchObject({ label: "Élan", detail: null });
    expect(() => entry("contacts", { function: "Journaliste" })).toThrow("a contact without any name");
  });

  it("of colleagues is named by its number", () => {
    const wire = { number: "COL-01", firstName: "Ada", lastName: "Roy", email: "ada@elan.example" };
    expect(entry("colleagues", wire)).toEqual({
      ...KEPT,
      code: "COL-01",
      label: "Ada Roy",
      detail: "ada@elan.example",
    });
  });

  it("of users is the one whose key it is", () => {
    const wire = {
      id: undefined,
      userId: "usr_1",
      displayName: "Claire Fournier",
      email: "c@atelier.example",
    };
    expect(entry("users", { ...wire, status: "Active" })).toEqual({
      ...KEPT,
      externalId: "me",
      code: "usr_1",
      label: "Claire Fournier",
      detail: "c@atelier.example",
    });
    expect(entry("users", { ...wire, status: "Inactive" }).active).toBe(false);
    expect(() => entry("users", {})).toThrow("a user without any name");
  });

  it("of settings is the company", () => {
    const company = { name: "Atelier Lumière", siret: "84212345600018", urlCompanyName: "atelier-lumiere" };
    expect(entry("settings", { id: undefined, company })).toEqual({
      ...KEPT,
      externalId: "settings",
      code: "atelier-lumiere",
      label: "Atelier Lumière",
      detail: "84212345600018",
    });
    expect(() => entry("settings", { company: null })).toThrow("a company without any name");
  });
});

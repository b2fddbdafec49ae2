import { describe, expect, it } from "vitest";
import { CATALOG, isProviderId, PROVIDER_IDS, READ_CAPABILITIES } from "./catalog";
import { isOperationType } from "./operations";
import { PROVIDERS, providerById } from "./registry";

describe("the catalogue and the registry", () => {
  it("name the same providers", () => {
    expect(Object.keys(CATALOG).sort()).toEqual([...PROVIDER_IDS].sort());
    expect(Object.keys(PROVIDERS).sort()).toEqual([...PROVIDER_IDS].sort());
  });

  it.each(PROVIDER_IDS)("agree on what %s is and can do", (id) => {
    const provider = providerById(id);
    expect(provider.id).toBe(id);
    expect(CATALOG[id].id).toBe(id);
    expect(provider.capabilities).toEqual(CATALOG[id].capabilities);
    const known = (word: string) => READ_CAPABILITIES.some((one) => one === word) || isOperationType(word);
    expect(CATALOG[id].capabilities.filter((capability) => !known(capability))).toEqual([]);
    expect(provider.mapperVersion).toBeGreaterThanOrEqual(1);
  });

  it.each(PROVIDER_IDS)("word every field of %s in both languages, with names used once", (id) => {
    const { fields } = CATALOG[id];
    for (const { label, help } of fields) {
      for (const text of [label.en, label.fr, help.en, help.fr]) expect(text.trim()).not.toBe("");
    }
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  });

  it.each(PROVIDER_IDS)("hide the key or password of %s", (id) => {
    const secret = /key|password|bearer|token|secret/i;
    for (const { name, kind } of CATALOG[id].fields) expect(kind === "secret", name).toBe(secret.test(name));
  });

  it("know a provider's name from any other text", () => {
    expect([isProviderId("altoviz"), isProviderId("toString"), isProviderId("")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

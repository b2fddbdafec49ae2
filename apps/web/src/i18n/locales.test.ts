import { describe, expect, it } from "vitest";
import { chooseLocale } from "./locales";

describe("the language of a request", () => {
  it("is the person's before the cookie's before the browser's", () => {
    const sources = { user: "fr", cookie: "en", acceptLanguage: "en" };
    expect(chooseLocale(sources)).toBe("fr");
    expect(chooseLocale({ ...sources, user: null })).toBe("en");
    expect(chooseLocale({ cookie: "fr", acceptLanguage: "en" })).toBe("fr");
    expect(chooseLocale({ acceptLanguage: "fr-CA" })).toBe("fr");
  });

  it("passes over languages the portal does not speak", () => {
    expect(chooseLocale({ cookie: "xx", acceptLanguage: "pl-PL, fr;q=0.7, en;q=0.5" })).toBe("fr");
  });

  it("follows the weights, not the order, and leaves out what is refused", () => {
    expect(chooseLocale({ acceptLanguage: "en;q=0.4, fr;q=0.9" })).toBe("fr");
    expect(chooseLocale({ acceptLanguage: "fr;q=0" })).toBe("en");
  });

  it("is English when nothing is asked for", () => {
    expect(chooseLocale({})).toBe("en");
  });
});

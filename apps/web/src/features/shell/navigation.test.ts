import { describe, expect, it } from "vitest";
import { hrefOf, isCurrent } from "./navigation";

const home = { path: "" };
const companies = { path: "/companies" };

describe("the sidebar", () => {
  it("marks a page on itself and on the pages below it", () => {
    expect(isCurrent(companies, "demo", "/demo/companies")).toBe(true);
    expect(isCurrent(companies, "demo", "/demo/companies/7")).toBe(true);
    expect(isCurrent(companies, "demo", "/demo/companies-old")).toBe(false);
  });

  it("marks home only at home", () => {
    expect(isCurrent(home, "demo", "/demo")).toBe(true);
    expect(isCurrent(home, "demo", "/demo/companies")).toBe(false);
  });

  it("keeps the chosen company in its links", () => {
    expect(hrefOf(companies, "demo", null)).toBe("/demo/companies");
    expect(hrefOf(companies, "demo", "a&b")).toBe("/demo/companies?company=a%26b");
  });
});

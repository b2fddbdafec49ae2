import { describe, expect, it } from "vitest";
import { renameRoles, roleNames } from "./roles";

describe("role names", () => {
  it("carry the installation's prefix, so that two may share one server", () => {
    expect(roleNames("office2")).toEqual({
      app: "office2_app",
      system: "office2_system",
      search: "office2_search",
      auth: "office2_auth",
    });
    expect(roleNames().app).toBe("comptoir_app");
  });

  it("refuse a prefix that would have to be quoted", () => {
    for (const prefix of ["", "Office", "a-b", 'a"; drop', "1st"])
      expect(() => roleNames(prefix)).toThrow(TypeError);
  });

  it("replace the default ones in a migration, and nothing else", () => {
    const sql = "grant select on comptoir to comptoir_app, comptoir_system; -- comptoir_apple";
    expect(renameRoles(sql, "x")).toBe("grant select on comptoir to x_app, x_system; -- comptoir_apple");
  });
});

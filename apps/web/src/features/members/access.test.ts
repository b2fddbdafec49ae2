import { describe, expect, it } from "vitest";
import { isLastOwner, isNoneChosen, type Member, settledAccess } from "./access";

const member = (id: string, role: Member["role"]): Member => ({
  id,
  role,
  name: id,
  email: `${id}@demo.example`,
  companyAccess: "all",
  companyIds: [],
  isMe: false,
});

describe("the access of a seat", () => {
  it("is all companies for an owner, whatever was chosen before", () => {
    expect(settledAccess({ role: "owner", companyAccess: "some", companyIds: ["a"] })).toEqual({
      role: "owner",
      companyAccess: "all",
      companyIds: [],
    });
  });

  it("names at least one company where it is only some", () => {
    const some = { role: "accountant", companyAccess: "some" } as const;
    expect(isNoneChosen({ ...some, companyIds: [] })).toBe(true);
    expect(isNoneChosen({ ...some, companyIds: ["a"] })).toBe(false);
    expect(isNoneChosen({ ...some, role: "owner", companyIds: [] })).toBe(false);
  });
});

describe("the last owner", () => {
  it("is the one without whom there is none", () => {
    const [a, b, c] = [member("a", "owner"), member("b", "owner"), member("c", "accountant")];
    expect(isLastOwner(a, [a, c])).toBe(true);
    expect(isLastOwner(a, [a, b])).toBe(false);
    expect(isLastOwner(c, [a, c])).toBe(false);
  });
});

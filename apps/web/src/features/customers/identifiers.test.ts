import { describe, expect, it } from "vitest";
import { siretWarning, vatWarning } from "./identifiers";

describe("a VAT number", () => {
  it.each([
    "",
    "FR40303265045",
    "fr 40 303 265 045",
    "PL5260250274",
    "PT502757191",
    "FRK7399859412",
    "DE123456789",
  ])("that may be right is not warned of: %s", (number) => {
    expect(vatWarning(number)).toBeNull();
  });

  it.each(["FR41303265045", "PL5260250275", "PT502757192"])("with a wrong check digit is: %s", (number) => {
    expect(vatWarning(number)).toBe("check");
  });

  it.each(["FR4030326504", "40303265045", "PL526025027", "DE12345678"])(
    "of another length is: %s",
    (number) => {
      expect(vatWarning(number)).toBe("shape");
    },
  );

  it("of a country whose form is not known is left alone", () => {
    expect(vatWarning("SE556012579001")).toBeNull();
  });
});

describe("a SIRET", () => {
  it.each(["", "732 829 320 00074", "732829320", "35600000000048", "35600000049837"])(
    "that may be right is not warned of: %s",
    (number) => {
      expect(siretWarning(number)).toBeNull();
    },
  );

  it("with a wrong check digit is", () => {
    expect(siretWarning("73282932000075")).toBe("check");
  });

  it.each(["7328293200007", "732829320ABCDE"])("of another form is: %s", (number) => {
    expect(siretWarning(number)).toBe("shape");
  });
});

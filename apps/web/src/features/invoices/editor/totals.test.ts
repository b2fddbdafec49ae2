import { describe, expect, it } from "vitest";
import { type CountedLine, estimate } from "./totals";

function line(fields: Partial<CountedLine>): CountedLine {
  return { quantity: "1", unitPrice: "100", discount: null, taxRate: "20", ...fields };
}

const plain = { discount: null, pricesIncludeTax: false };

describe("the estimated totals", () => {
  it("are quantity times price less the line's discount, in percent or as an amount", () => {
    const { lines, net } = estimate({
      ...plain,
      lines: [
        line({ quantity: "3", unitPrice: "10.50", discount: { kind: "percent", value: "10" } }),
        line({ discount: { kind: "amount", value: "5.5" } }),
        line({ unitPrice: null }),
      ],
    });
    expect(lines).toEqual(["28.35", "94.50", null]);
    expect(net).toBe("122.85");
  });

  it("round tax half up once per rate, not per line", () => {
    const cheap = line({ unitPrice: "0.10", taxRate: "5.5" });
    const { groups, tax } = estimate({
      ...plain,
      lines: [cheap, cheap, cheap, line({ unitPrice: "0.125" })],
    });
    expect(groups).toEqual([
      { rate: "5.5", net: "0.30", tax: "0.02" },
      { rate: "20", net: "0.13", tax: "0.03" },
    ]);
    expect(tax).toBe("0.05");
  });

  it("are exact where binary fractions are not", () => {
    expect(estimate({ ...plain, lines: [line({ quantity: "3", unitPrice: "1.005" })] }).net).toBe("3.02");
    expect(estimate({ ...plain, lines: [line({ unitPrice: "1.005" })] }).net).toBe("1.01");
  });

  it("spread a discount of the whole over the rates by size", () => {
    const lines = [line({ unitPrice: "300" }), line({ taxRate: "10" })];
    const { groups, gross } = estimate({ ...plain, lines, discount: { kind: "amount", value: "40" } });
    expect(groups).toEqual([
      { rate: "20", net: "270.00", tax: "54.00" },
      { rate: "10", net: "90.00", tax: "9.00" },
    ]);
    expect(gross).toBe("423.00");
  });

  it("work the net back where prices include tax", () => {
    const { net, tax, gross } = estimate({ lines: [line({})], discount: null, pricesIncludeTax: true });
    expect({ net, tax, gross }).toEqual({ net: "83.33", tax: "16.67", gross: "100.00" });
  });

  it("take one rate written in two ways for one, and nothing for nothing", () => {
    expect(estimate({ ...plain, lines: [line({ taxRate: "20.0" }), line({})] }).groups).toHaveLength(1);
    expect(estimate({ ...plain, lines: [] })).toMatchObject({ net: "0.00", tax: "0.00", gross: "0.00" });
  });
});

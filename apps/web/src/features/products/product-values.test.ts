import { ProductDraft } from "@comptoir/providers/operations";
import { describe, expect, it } from "vitest";
import { EMPTY_PRODUCT, productDraftOf, productValuesOf } from "./product-values";

const typed = { ...EMPTY_PRODUCT, name: "Lampe", unitPrice: "1 234,56", taxRate: "20", unit: "PCE" };

describe("what is typed for a product", () => {
  it("becomes a draft with exact amounts", () => {
    expect(ProductDraft.parse(productDraftOf(typed))).toMatchObject({
      name: "Lampe",
      unitPrice: "1234.56",
      purchasePrice: null,
      taxRate: "20",
      unit: "PCE",
      code: null,
    });
  });

  it("comes back as it was", () => {
    const draft = ProductDraft.parse(productDraftOf(typed));
    expect(ProductDraft.parse(productDraftOf(productValuesOf(draft)))).toEqual(draft);
  });

  it("is refused at the price that is no number", () => {
    const parsed = ProductDraft.safeParse(productDraftOf({ ...typed, unitPrice: "twelve" }));
    expect(parsed.error?.issues.map(({ path }) => path)).toEqual([["unitPrice"]]);
  });
});

import { expect, it } from "vitest";
import { addressLines } from "./address-lines";

it("writes postal code and town on one line and leaves blanks out", () => {
  const address = { street: null, postalCode: "69001", city: "Lyon", country: "FR" };
  expect(addressLines(address)).toEqual(["69001 Lyon", "FR"]);
  expect(addressLines({ street: "", postalCode: null, city: null, country: null })).toEqual([]);
  expect(addressLines(null)).toEqual([]);
});

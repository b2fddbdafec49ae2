import { expect, it } from "vitest";
import { isSupported } from "./node-version.mjs";

it.each([
  ["20.19.0", true],
  ["20.20.2", true],
  ["22.0.0", true],
  ["24.21.0", true],
  ["20.18.3", false],
  ["18.20.0", false],
])("takes Node %s as supported: %s", (version, supported) => {
  expect(isSupported(version)).toBe(supported);
});

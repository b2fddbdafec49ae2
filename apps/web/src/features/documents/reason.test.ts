import { expect, it } from "vitest";
import { reasonWord } from "./reason";

it("has a sentence for each reason, also for one that is new", () => {
  expect(reasonWord("unknown_remote_id")).toBe("unknown_remote_id");
  expect(reasonWord("sent_by_pigeon")).toBe("other");
  expect(reasonWord(null)).toBe("other");
});

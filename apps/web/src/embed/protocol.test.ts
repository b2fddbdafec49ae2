import { describe, expect, it } from "vitest";
import { parseFrameMessage } from "./protocol";

const source = "comptoir-frame";

describe("a message of the frame", () => {
  it.each([
    [{ source, type: "loaded" }],
    [{ source, type: "collector", message: "ic-close" }],
    [{ source, type: "failed", reason: "insecure" }],
  ])("is read: %j", (message) => {
    expect(parseFrameMessage(message)).toEqual(message);
  });

  it.each([
    [{ source: "another", type: "loaded" }],
    [{ type: "ic-close" }],
    [{ source, type: "collector", message: "ic-done" }],
    [{ source, type: "collector" }],
    [{ source, type: "failed", reason: "because" }],
    ["ic-close"],
    [null],
    [undefined],
  ])("is nothing: %j", (message) => {
    expect(parseFrameMessage(message)).toBeNull();
  });
});

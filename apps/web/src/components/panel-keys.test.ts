import { describe, expect, it } from "vitest";
import { panelAction } from "./panel-keys";

const moves = { onClose: () => undefined, onNext: () => undefined, onPrevious: () => undefined };

describe("keys inside a panel", () => {
  it("close it and move along the list", () => {
    expect(panelAction({ key: "Escape" }, false, moves)).toBe(moves.onClose);
    expect(panelAction({ key: "j" }, false, moves)).toBe(moves.onNext);
    expect(panelAction({ key: "k" }, false, moves)).toBe(moves.onPrevious);
  });

  it("are letters while somebody types, but Esc still closes", () => {
    expect(panelAction({ key: "j" }, true, moves)).toBeUndefined();
    expect(panelAction({ key: "Escape" }, true, moves)).toBe(moves.onClose);
  });

  it("belong to the browser with a modifier, and to whoever took them first", () => {
    expect(panelAction({ key: "k", ctrlKey: true }, false, moves)).toBeUndefined();
    expect(panelAction({ key: "Escape", defaultPrevented: true }, false, moves)).toBeUndefined();
  });

  it("do nothing at the end of the list", () => {
    expect(panelAction({ key: "j" }, false, { onClose: moves.onClose })).toBeUndefined();
  });
});

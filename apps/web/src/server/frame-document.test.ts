import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { frameDocument } from "./frame-document";

const COLLECTOR = "https://collector.example";

/** Runs the document's script as a browser at `at` would, and tells what reached the page around it. */
function run(origin: string, at = "https://portal.example/embed/frame/x") {
  const html = frameDocument({
    content: { uiUrl: `${origin}/ui?token=1`, origin },
    locale: "fr",
    nonce: "n",
  });
  const sent: unknown[][] = [];
  const inner = {};
  const frame = Object.assign(new EventTarget(), { contentWindow: inner, isRemoved: false, remove });
  function remove() {
    frame.isRemoved = true;
  }
  const page = new EventTarget();
  vm.runInNewContext(/<script nonce="n">([\s\S]*)<\/script>/.exec(html)?.[1] ?? "", {
    location: new URL(at),
    parent: { postMessage: (...message: unknown[]) => sent.push(JSON.parse(JSON.stringify(message))) },
    document: { getElementById: () => frame },
    addEventListener: page.addEventListener.bind(page),
  });
  const post = (data: unknown, from: object = {}) =>
    page.dispatchEvent(Object.assign(new Event("message"), { data, source: inner, origin, ...from }));
  return { sent, frame, post };
}

describe("the wrapper document", () => {
  it("hands up what the collector's page says, to our own origin alone", () => {
    const { sent, post } = run(COLLECTOR);
    post({ type: "ic-panel-search", secret: "stays here" });
    expect(sent).toEqual([
      [{ source: "comptoir-frame", type: "collector", message: "ic-panel-search" }, "https://portal.example"],
    ]);
  });

  it("hands up nothing from another origin, another window, or without a type", () => {
    const { sent, post } = run(COLLECTOR);
    post({ type: "ic-close" }, { origin: "https://evil.example" });
    post({ type: "ic-close" }, { source: {} });
    post("ic-close");
    post(null);
    expect(sent).toEqual([]);
  });

  it("tells that the collector's page has loaded", () => {
    const { sent, frame } = run(COLLECTOR);
    frame.dispatchEvent(new Event("load"));
    expect(sent[0]?.[0]).toEqual({ source: "comptoir-frame", type: "loaded" });
  });

  it("removes http inside https and says so, except on this machine", () => {
    const refused = run("http://collector.example");
    expect(refused.frame.isRemoved).toBe(true);
    expect(refused.sent[0]?.[0]).toEqual({ source: "comptoir-frame", type: "failed", reason: "insecure" });
    expect(run("http://127.0.0.1:4104").frame.isRemoved).toBe(false);
    expect(run("http://localhost.evil.example").frame.isRemoved).toBe(true);
    expect(run("http://collector.example", "http://portal.example/").frame.isRemoved).toBe(false);
  });

  it("holds no frame where there is nothing to show, and says why", () => {
    const html = frameDocument({ content: { failure: "expired" }, locale: "en", nonce: "n" });
    expect(html).not.toContain("<iframe");
    expect(html).toContain('"reason":"expired"');
  });

  it("cannot be broken out of by an address", () => {
    const uiUrl = 'https://collector.example/"><script>alert(1)</script>';
    const html = frameDocument({
      content: { uiUrl, origin: "</script><script>alert(2)" },
      locale: "en",
      nonce: "n",
    });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script/g)).toHaveLength(1);
  });
});

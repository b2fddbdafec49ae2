import { BUNDLE_OPTIONS } from "../build/targets.mjs";
import { ROOT } from "../processes/root.mjs";

const CONTENTS = `
export { createKeyring } from "./packages/secrets/src/keyring";
export { parseNetworkRules } from "./packages/outbound/src/network-rules";
`;

/** The product's own readers of COMPTOIR_SECRET_KEY and COMPTOIR_ALLOWED_NETWORKS, made runnable here. */
export async function loadProductRules() {
  const { build } = await import("esbuild");
  const stdin = { contents: CONTENTS, resolveDir: ROOT, loader: "ts" };
  const { outputFiles } = await build({
    ...BUNDLE_OPTIONS,
    stdin,
    banner: {},
    sourcemap: false,
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

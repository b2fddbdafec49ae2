import type { Transport } from "../../http/transport";
import type { ProviderOperation, ProviderOperations } from "../../provider";
import { write } from "../calls";
import { addressOf } from "../operation";
import { recordIdentity } from "../schemas/sale-document";
import { fileContent, fileShown } from "./act";
import { recordsIn } from "./records";

const operation = "purchaseInvoices.createFromFile";

/** A file becomes a purchase invoice. Nothing lists, reads or deletes one: what became of a lost answer nobody can say. */
export function purchaseOperations(transport: Transport) {
  const upload: ProviderOperation<Record<string, never>> = {
    irreversible: () => true,
    preview: ({ file }) => ({ ...addressOf(operation), body: fileShown(file) }),
    stateBefore: async () => null,
    async perform({ file }) {
      const content = fileContent(operation, file);
      const { payload } = await write(transport, { operation, schema: recordIdentity, content });
      return { records: recordsIn("purchases", [payload]), removed: [] };
    },
    probe: async () => ({ outcome: "unknown", records: [], removed: [] }),
  };
  return { "purchases.upload": upload } satisfies ProviderOperations;
}

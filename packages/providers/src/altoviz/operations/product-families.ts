import type { Transport } from "../../http/transport";
import type { FamilyDraft } from "../../operations";
import type { OperationCall, ProviderOperations } from "../../provider";
import { allOf } from "../paging";
import { listProductFamilies } from "../resources/product-families";
import { familyInput } from "../schemas/references";
import { createOperation } from "./create";
import { familyInput as inputOf } from "./inputs/family";
import { deleteOperation } from "./remove";

const resource = "product_families";

export function productFamilyOperations(transport: Transport) {
  return {
    "product_families.create": createOperation(transport, {
      resource,
      create: "productFamilies.create",
      input: familyInput,
      inputOf,
      find: findAlike,
    }),
    "product_families.delete": deleteOperation(transport, { resource, remove: "productFamilies.delete" }),
  } satisfies ProviderOperations;
}

/** They keep no key of ours and have no Find: the one that was made is known by its number and label. */
async function findAlike(transport: Transport, { input }: OperationCall<FamilyDraft>): Promise<string[]> {
  const all = await allOf((at) => listProductFamilies(transport, at));
  const alike = all.filter(
    ({ record }) => record.label === input.label && (input.code === null || record.number === input.code),
  );
  // of several the newest
  const newest = alike.sort((a, b) => Number(b.record.id) - Number(a.record.id)).slice(0, 1);
  return newest.map(({ payload }) => payload);
}

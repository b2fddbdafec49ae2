import type { Ports } from "../ports";

/** A stored object's bytes; what is stored is bounded when it arrives. @throws ObjectStoreError */
export async function readObject(objects: Ports["objects"], key: string): Promise<Uint8Array> {
  const { stream } = await objects.open(key);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

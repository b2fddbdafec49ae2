import type { SandboxResponse } from "../http/server";
import { validationFailed } from "./answers";
import type { Call } from "./call";
import type { StoredFile } from "./records";

/** The file of a multipart body, in the part `file` (or in any, by the switch). */
export async function uploadedFile({
  request,
  state,
}: Call): Promise<{ file: StoredFile } | { refusal: SandboxResponse }> {
  const contentType = request.headers["content-type"] ?? "";
  if (!contentType.toLowerCase().startsWith("multipart/form-data")) {
    return { refusal: validationFailed("The request is no multipart/form-data.") };
  }
  const form = await new Response(new Uint8Array(request.body), { headers: { "content-type": contentType } })
    .formData()
    .catch(() => null);
  const names = state.switches.uploadPart === "any" ? [...(form?.keys() ?? [])] : ["file"];
  const part = names.map((name) => form?.get(name)).find((value) => value instanceof File);
  if (!part || part.size === 0) return { refusal: validationFailed("'File' must not be empty.") };
  const bytes = Buffer.from(await part.arrayBuffer());
  return { file: { name: part.name, contentType: part.type || "application/octet-stream", bytes } };
}

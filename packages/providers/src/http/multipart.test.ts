import { describe, expect, it } from "vitest";
import { multipartFile } from "./multipart";

const bytes = new Uint8Array([0, 13, 10, 45, 45, 255]);
const part = { field: "file", fileName: "facture été.pdf", contentType: "application/pdf", bytes };

/** As Node's own reader of forms sees it. */
const formOf = ({ type, bytes: body }: ReturnType<typeof multipartFile>) =>
  new Response(body.slice(), { headers: { "content-type": type } }).formData();

describe("a form with a file", () => {
  it("carries the file's bytes, name and type", async () => {
    const file = (await formOf(multipartFile(part))).get("file");
    if (!(file instanceof File)) throw new Error("no file");
    expect([file.name, file.type]).toEqual(["facture été.pdf", "application/pdf"]);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  });

  it("does not let a name end its line", async () => {
    const fileName = 'a"; name="other\r\nX-Evil: 1';
    const form = await formOf(multipartFile({ ...part, fileName }));
    expect([...form.keys()]).toEqual(["file"]);
  });

  it("takes another boundary each time", () => {
    expect(multipartFile(part).type).not.toBe(multipartFile(part).type);
  });
});

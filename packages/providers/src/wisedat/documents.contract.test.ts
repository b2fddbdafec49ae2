import { expect, it } from "vitest";
import { startTrial } from "./testing/stand-in";

it.each(["bytes", "json_object", "json_string"] as const)(
  "opens the PDF that comes as %s",
  async (invoicePdf) => {
    const { open, standIn } = await startTrial({ invoicePdf });
    const [id = ""] = standIn.state.companies.get(standIn.apiKey)?.invoices.keys() ?? [];
    const document = await open().documents?.open("invoices", id);
    expect(document).toMatchObject({ contentType: "application/pdf", fileName: `${id}.pdf` });
    expect(Buffer.from(document?.bytes ?? []).toString("latin1")).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
  },
);

it("says not found where there is no such document", async () => {
  const { open } = await startTrial();
  await expect(open().documents?.open("invoices", "nothing")).rejects.toMatchObject({ kind: "not_found" });
  await expect(open().documents?.open("customers", "1")).rejects.toMatchObject({ kind: "not_found" });
});

it("does not take a page of text for a document", async () => {
  const { open, standIn } = await startTrial();
  standIn.service.faults.add({
    kind: "status",
    path: "/salesinvoices/invoice",
    status: 200,
    body: "<html>sorry",
  });
  await expect(open().documents?.open("invoices", "x")).rejects.toMatchObject({ kind: "invalid_response" });
});

import { z } from "zod";
import { isoDate } from "../../data/dates";
import { jsonBody, type SandboxResponse } from "../../http/server";
import { failed, ok } from "../answers";
import { buildInvoice } from "../build-invoice";
import type { AlteraRoute, Call } from "../call";
import type { Contractor, Invoice } from "../model";
import { formatOf } from "../numbering";
import { priced } from "../pricing";

export const saveInvoiceRoute: AlteraRoute = { method: "POST", path: "/sales/invoice", handle: save };

/** Amounts come as numbers or as strings, in the documents' own samples too. */
const amount = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)]).transform(Number);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/);

const bodySchema = z.object({
  basicInformation: z.object({
    invoiceId: z.number().int().nullish(),
    invoiceType: z.string().default("SALES"),
    invoiceFormat: z.string().optional(),
    statusId: z.string().default("DRAFT"),
    issueDate: day.optional(),
    saleDate: day.optional(),
    currency: z.string().default("PLN"),
    exchangeRate: amount.default(1),
    isReceipt: z.boolean().default(false),
    relatedInvoicesIds: z.array(z.number().int()).default([]),
  }),
  contractor: z.looseObject({
    contractorId: z.number().int().nullish(),
    contractorName: z.string().optional(),
  }),
  payments: z
    .looseObject({ dueDate: day.optional(), isPaid: z.boolean().optional(), paidAmount: amount.optional() })
    .default({}),
  invoicePosition: z
    .array(
      z.looseObject({
        productName: z.string().min(1),
        unitNetPrice: amount,
        quantity: amount,
        vat: z.string().default("23%"),
        unit: z.string().default("szt."),
        positionType: z.string().default("SERVICE"),
        productCategory: z.string().nullish(),
        productCategoryId: z.number().nullish(),
      }),
    )
    .min(1),
  correctionReason: z.string().optional(),
});

type Body = z.output<typeof bodySchema>;

/** With an invoiceId it updates, without one it creates; `statusId: "ISSUED"` issues, anything else is a draft. */
function save(call: Call): SandboxResponse {
  const read = bodySchema.safeParse(jsonBody(call.request));
  if (!read.success) return failed(400, z.prettifyError(read.error), call.state.switches);
  const { invoiceId } = read.data.basicInformation;
  const existing = invoiceId ? call.books.invoices.get(invoiceId) : undefined;
  if (invoiceId && !existing) return failed(404, "Invoice not found", call.state.switches);
  const contractor = contractorOf(call, read.data);
  if (!contractor) return failed(400, "contractor required", call.state.switches);
  const invoice = invoiceOf(call, { body: read.data, contractor, existing });
  call.books.invoices.set(invoice.basicInformation.invoiceId, invoice);
  return ok({ invoiceId: invoice.basicInformation.invoiceId });
}

function contractorOf({ books }: Call, { contractor: given }: Body): Contractor | undefined {
  const known = given.contractorId ? books.contractors.get(given.contractorId) : undefined;
  if (known) return known;
  if (!given.contractorName) return undefined;
  const text = (name: string) => (typeof given[name] === "string" ? given[name] : "");
  const contractor: Contractor = {
    contractorName: given.contractorName,
    contractorId: books.nextId(),
    taxIdentificationNumber: text("taxIdentificationNumber"),
    country: text("country") || "PL",
    contractorType: text("contractorType") || "COMPANY",
    contractorRegion: text("contractorRegion") || "POLAND",
    defaultCurrency: text("defaultCurrency") || "PLN",
    city: text("city"),
    street: text("street"),
    houseNumber: text("houseNumber"),
    flatNumber: text("flatNumber"),
    postCode: text("postCode"),
    email: text("email"),
    phoneNumber: text("phoneNumber"),
    areaNumber: text("areaNumber"),
  };
  books.contractors.set(contractor.contractorId, contractor);
  return contractor;
}

type Saved = { body: Body; contractor: Contractor; existing: Invoice | undefined };

function invoiceOf({ books, state }: Call, { body, contractor, existing }: Saved): Invoice {
  const { basicInformation: basic, payments } = body;
  const issuedOn = (basic.issueDate ?? isoDate(state.now())).slice(0, 10);
  const format = basic.invoiceFormat ?? formatOf(basic.invoiceType);
  const issued = basic.statusId === "ISSUED";
  const previous = existing?.basicInformation;
  const unnumbered = { invoiceNumber: "", year: 0, month: 0, invoiceNumberInPeriod: 0 };
  const invoice = buildInvoice(
    {
      id: previous?.invoiceId ?? books.nextId(),
      type: basic.invoiceType,
      format,
      number: previous?.invoiceNumber ? previous : issued ? books.numbering(format, issuedOn) : unnumbered,
      statusId: issued ? "ISSUED" : (previous?.statusId ?? "DRAFT"),
      isReceipt: basic.isReceipt,
      currency: basic.currency,
      exchangeRate: basic.exchangeRate,
      issuedOn,
      soldOn: (basic.saleDate ?? issuedOn).slice(0, 10),
      dueOn: (payments.dueDate ?? issuedOn).slice(0, 10),
      uploadedAt: state.now().toISOString(),
      related: basic.relatedInvoicesIds,
      contractor,
      positions: positionsOf(body, books.nextId),
      paid: payments.isPaid ? "whole" : (payments.paidAmount ?? 0),
    },
    books.profile,
  );
  return body.correctionReason === undefined
    ? invoice
    : { ...invoice, correctionReason: body.correctionReason };
}

function positionsOf(body: Body, nextId: () => number) {
  return body.invoicePosition.map((position, index) =>
    priced({
      id: nextId(),
      index,
      type: position.positionType,
      category: position.productCategory ?? "",
      categoryId: position.productCategoryId ?? 0,
      name: position.productName,
      unit: position.unit,
      unitNet: position.unitNetPrice,
      quantity: position.quantity,
      vat: position.vat,
    }),
  );
}

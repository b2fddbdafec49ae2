import { z } from "zod";
import type { AltovizRoute, Call, Scene } from "../call";
import { customerForm } from "../forms/customer";
import { personFields } from "../person";
import { type Customer, customerName, type PersonType } from "../records";
import {
  addressFields,
  companyInfo,
  optionalDate,
  optionalNumber,
  optionalText,
  PAYMENT_METHODS,
  type Read,
  readBody,
} from "../resource/body";
import { familyIdOf, familyReference } from "../resource/family-reference";
import { numberFor } from "../resource/numbers";
import type { Resource } from "../resource/resource";
import { resourceRoutes, withRow } from "../resource/routes";
import { discountSchema } from "../schemas";
import { documentUses } from "../usage";
import { addShadowContact } from "../shadow-contact";
import { thirdContacts } from "./contacts";
import { readPersonType } from "./person-type";

const flag = z.boolean().nullish();

const billingOptionsSchema = z.object({
  allowed: flag,
  bankAccountId: optionalNumber,
  buyerReference: optionalText,
  colleagueId: optionalNumber,
  discount: discountSchema.nullish(),
  initialCommitmentAmount: optionalNumber,
  initialCommitmentDate: optionalDate,
  initialCommitmentStatus: z.enum(["Unpaid", "Paid", "PartiallyPaid", "Balanced"]).nullish(),
  paymentMethod: z.enum(PAYMENT_METHODS).nullish(),
  sendDocumentAsAttachment: flag,
  settlementTermId: optionalNumber,
  useTaxIncludedPrices: flag,
  vatReverseCharge: z
    .boolean()
    .nullish()
    .transform((given) => given ?? false),
  vendorReference: optionalText,
});

const customerSchema = z.object({
  ...personFields,
  internalId: optionalText,
  number: optionalText,
  active: flag,
  type: optionalText,
  companyName: optionalText,
  billingAddress: addressFields,
  shippingAddress: addressFields,
  companyInformations: companyInfo,
  family: familyReference,
  internalNotes: optionalText,
  billingOptions: billingOptionsSchema.nullish(),
});

const customers: Resource<Customer> = {
  root: "/v1/Customers",
  name: "Customer",
  rows: (books) => books.customers,
  form: customerForm,
  words: (customer) => [customer.number, customerName(customer), customer.email, customer.address?.city],
  keys: {
    email: ({ email }) => email,
    internalId: ({ internalId }) => internalId,
    number: ({ number }) => number,
  },
  read: readCustomer,
  stored: (scene, customer, before) => {
    if (before) return;
    const person = { person: customer, companyName: customer.companyName };
    addShadowContact(scene, { kind: "customer", id: customer.id }, person);
  },
  heldBy: usedBy,
  removed: ({ books }, customer) => {
    for (const document of documentUses(books, customer)) document.customerName ??= customerName(customer);
  },
  event: "Customer",
};

export const customerRoutes: AltovizRoute[] = [
  ...resourceRoutes(customers, ["list", "create", "find", "getByInternalId", "get", "replace", "remove"]),
  {
    method: "GET",
    path: "/v1/Customers/{id}/contacts",
    handle: withRow(customers, (call, { id }) => thirdContacts(call, { kind: "customer", id })),
  },
];

function usedBy({ books, state }: Scene, customer: Customer): string | undefined {
  if (state.switches.usedRecordDelete === "deleted") return undefined;
  return documentUses(books, customer).length > 0 ? customerName(customer) : undefined;
}

function readCustomer(call: Call, id: number, before: Customer | null): Read<Customer> {
  const read = readBody(call, customerSchema);
  if ("refusal" in read) return read;
  const { billingAddress, billingOptions, companyInformations, family, active, ...fields } = read.value;
  const type = readPersonType(fields.type, call.state.switches);
  if ("refusal" in type) return type;
  const number = numberFor(call, "customers", { given: fields.number, before });
  if ("refusal" in number) return number;
  const discount = billingOptions?.discount;
  return {
    value: {
      ...fields,
      ...companyInformations,
      id,
      number: number.value,
      active: active ?? true,
      type: type.value,
      address: billingAddress,
      familyId: familyIdOf(call, call.books.customerFamilies, family),
      discountPercent: discount?.type === "Percent" ? discount.value : null,
      termDays: termDays(type.value),
      billingOptions: billingOptions ? stated(billingOptions) : {},
    },
  };
}

function termDays(type: PersonType): number {
  return type === "Consumer" ? 0 : 30;
}

/** Without what was not given, so that the defaults of the form show through. */
function stated(options: z.output<typeof billingOptionsSchema>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== null && value !== undefined),
  );
}

import { expect } from "vitest";
import {
  createCustomerFamily,
  deleteCustomerFamily,
  findCustomerFamilies,
  getCustomerFamily,
  listCustomerFamilies,
} from "../../resources/customer-families";
import {
  createCustomer,
  customerContacts,
  deleteCustomer,
  findCustomers,
  getCustomer,
  getCustomerByInternalId,
  listCustomers,
  updateCustomer,
} from "../../resources/customers";
import {
  createSupplier,
  deleteSupplier,
  findSuppliers,
  getSupplier,
  getSupplierByInternalId,
  listSuppliers,
  supplierContacts,
  updateSupplier,
} from "../../resources/suppliers";
import { present } from "../present";
import type { Client } from "../trial";

const address = { street: "3 rue des Lilas", zipcode: "69003", city: "Lyon", countryIso: "FR" };

export async function customerScenario({ transport }: Client): Promise<void> {
  const family = present(
    await createCustomerFamily(transport, { label: "Grands comptes", number: "GC", internalId: "family-1" }),
  );
  const internalId = "customer-1";
  const made = present(
    await createCustomer(transport, {
      type: "Business",
      companyName: "Boulangerie Lilas",
      email: "compta@lilas.example.fr",
      internalId,
      billingAddress: address,
      billingOptions: { discount: { type: "Percent", value: "2.5" }, vendorReference: "V-9" },
      companyInformations: { siret: "30326504500017", vatNumber: "FR40303265045" },
      family: { label: family.label, number: family.number },
    }),
  );
  expect(made).toMatchObject({ type: "Business", name: "Boulangerie Lilas", billingAddress: address });
  expect(made.family).toMatchObject({ label: "Grands comptes", number: "GC" });

  const changed = present(
    await updateCustomer(transport, made.id, { phone: "0472000000", billingAddress: { city: "Bron" } }),
  );
  expect(changed).toMatchObject({
    number: made.number,
    phone: "0472000000",
    email: "compta@lilas.example.fr",
    billingAddress: { ...address, city: "Bron" },
    companyInformations: { siret: "30326504500017" },
    billingOptions: { discount: { type: "Percent", value: "2.5" }, vendorReference: "V-9" },
    family: { label: "Grands comptes" },
  });
  expect(present(await getCustomer(transport, made.id))).toEqual(changed);
  expect(present(await getCustomerByInternalId(transport, internalId)).id).toBe(made.id);
  const found = await findCustomers(transport, { email: "compta@lilas.example.fr" });
  expect(found.map(({ record }) => record.id)).toEqual([made.id]);
  const listed = await listCustomers(transport, { query: "lilas" });
  expect(listed.records.some(({ record }) => record.id === made.id)).toBe(true);
  expect((await customerContacts(transport, made.id))[0]?.record.isMain).toBe(true);
  await deleteCustomer(transport, made.id);
  expect(await getCustomer(transport, made.id)).toBeNull();
  await deleteCustomerFamily(transport, family.id);
}

export async function customerFamilyScenario({ transport }: Client): Promise<void> {
  const made = present(await createCustomerFamily(transport, { label: "Export", number: "EXP" }));
  expect(present(await getCustomerFamily(transport, made.id))).toEqual(made);
  const found = await findCustomerFamilies(transport, { number: "EXP" });
  expect(found.map(({ record }) => record.id)).toEqual([made.id]);
  const listed = await listCustomerFamilies(transport, { query: "Export" });
  expect(listed.records.map(({ record }) => record.id)).toEqual([made.id]);
  await deleteCustomerFamily(transport, made.id);
  expect(await getCustomerFamily(transport, made.id)).toBeNull();
}

export async function supplierScenario({ transport }: Client): Promise<void> {
  const internalId = "supplier-1";
  const made = present(
    await createSupplier(transport, {
      name: "Papeterie du Rhône",
      email: "ventes@papeterie.example.fr",
      internalId,
      address,
      internalNotes: "livre le mardi",
    }),
  );
  expect(made).toMatchObject({ name: "Papeterie du Rhône", address });
  const changed = present(await updateSupplier(transport, made.id, { cellPhone: "0611111111" }));
  expect(changed).toMatchObject({
    name: "Papeterie du Rhône",
    cellPhone: "0611111111",
    address,
    internalNotes: "livre le mardi",
  });
  expect(present(await getSupplier(transport, made.id))).toEqual(changed);
  expect(present(await getSupplierByInternalId(transport, internalId)).id).toBe(made.id);
  const found = await findSuppliers(transport, { internalId });
  expect(found.map(({ record }) => record.id)).toEqual([made.id]);
  const listed = await listSuppliers(transport, { query: "Papeterie du" });
  expect(listed.records.some(({ record }) => record.id === made.id)).toBe(true);
  expect((await supplierContacts(transport, made.id)).length).toBeGreaterThan(0);
  await deleteSupplier(transport, made.id);
  expect(await getSupplier(transport, made.id)).toBeNull();
}

import { z } from "zod";
import { externalId, optionalDecimal, optionalText } from "../../http/wire";
import type { ListEntryRecord, ListedResource } from "../../records";
import { colleagueWire } from "../schemas/colleague";
import { contactWire } from "../schemas/contact";
import { classificationWire, familyWire } from "../schemas/references";
import { firstNameOf, personName } from "./name";

const texts = z
  .array(z.string())
  .nullish()
  .transform((values) => values ?? []);

const taxRate = z
  .object({ id: externalId, rate: optionalDecimal, region: optionalText, label: optionalText })
  .transform(({ id, rate, region, label }, context) => {
    if (rate === null) {
      context.addIssue({ code: "custom", path: ["rate"], message: "a tax rate without a rate" });
      return z.NEVER;
    }
    const code = region === null ? rate : `${rate}|${region}`;
    return entry(id, { code, label: label ?? `${rate} %`, detail: region, rate });
  });

const unit = z
  .object({ id: externalId, code: optionalText, name: optionalText, type: optionalText })
  .transform(({ id, code, name, type }) =>
    entry(id, { code, label: firstNameOf("unit", [name, code]), detail: type }),
  );

const family = familyWire.transform(({ id, label, number }) =>
  entry(id, { code: number, label: firstNameOf("family", [label, number]) }),
);

const classification = classificationWire.transform(({ id, label, description, accountNumber, type }) =>
  entry(id, {
    code: accountNumber,
    label: firstNameOf("classification", [label, description, accountNumber]),
    detail: type,
  }),
);

const bank = z
  .object({ id: externalId, name: optionalText, countryCodes: texts })
  .transform(({ id, name, countryCodes }) =>
    entry(id, { code: id, label: firstNameOf("bank", [name, id]), detail: countryCodes.join(", ") || null }),
  );

const contact = contactWire.transform((wire) => {
  const { id, displayName, companyName, email, phone, cellPhone } = wire;
  const names = [displayName, personName(wire), companyName, email, phone, cellPhone];
  return entry(id, { label: firstNameOf("contact", names), detail: email ?? phone ?? cellPhone });
});

const colleague = colleagueWire.transform((wire) => {
  const { id, number, name, email } = wire;
  const label = firstNameOf("colleague", [name, personName(wire), email, number]);
  return entry(id, { code: number, label, detail: email });
});

const user = z
  .object({
    userId: optionalText,
    displayName: optionalText,
    firstName: optionalText,
    lastName: optionalText,
    email: optionalText,
    status: optionalText,
  })
  .transform((wire) => {
    const { userId, displayName, email, status } = wire;
    const label = firstNameOf("user", [displayName, personName(wire), email, userId]);
    return { ...entry("me", { code: userId, label, detail: email }), active: status !== "Inactive" };
  });

const company = z.object({ name: optionalText, urlCompanyName: optionalText, siret: optionalText });

const settings = z.object({ company: company.nullish() }).transform(({ company: of }) =>
  entry("settings", {
    code: of?.urlCompanyName ?? null,
    label: firstNameOf("company", [of?.name, of?.urlCompanyName, of?.siret]),
    detail: of?.siret ?? null,
  }),
);

/** How an entry of each list is read: code is what refers to it by value, detail the second line. */
export const ENTRIES: Readonly<Record<ListedResource, z.ZodType<ListEntryRecord>>> = {
  tax_rates: taxRate,
  units: unit,
  customer_families: family,
  product_families: family,
  classifications: classification,
  banks: bank,
  contacts: contact,
  colleagues: colleague,
  users: user,
  settings,
};

type EntryFields = Pick<ListEntryRecord, "label"> & Partial<Omit<ListEntryRecord, "externalId" | "label">>;

/** Altoviz keeps no entry that may not be used, but for users. */
function entry(id: string, fields: EntryFields): ListEntryRecord {
  return { externalId: id, code: null, detail: null, rate: null, active: true, ...fields };
}

import { expect } from "vitest";
import {
  createColleague,
  deleteColleague,
  findColleagues,
  getColleague,
  getColleagueByInternalId,
  listColleagues,
  updateColleague,
} from "../../resources/colleagues";
import {
  createContact,
  deleteContact,
  findContacts,
  getContact,
  listContacts,
  updateContact,
} from "../../resources/contacts";
import { present } from "../present";
import type { Client } from "../trial";

export async function contactScenario({ transport }: Client): Promise<void> {
  const internalId = "contact-1";
  const made = present(
    await createContact(transport, {
      firstName: "Léa",
      lastName: "Martin",
      email: "lea.martin@example.fr",
      internalId,
    }),
  );
  expect(made).toMatchObject({ firstName: "Léa", lastName: "Martin", phone: null });
  expect(present(await updateContact(transport, made.id, { phone: "0102030405" }))).toMatchObject({
    firstName: "Léa",
    email: "lea.martin@example.fr",
    phone: "0102030405",
  });
  expect(present(await getContact(transport, made.id)).phone).toBe("0102030405");
  const found = await findContacts(transport, { internalId });
  expect(found.map(({ record }) => record.id)).toEqual([made.id]);
  const listed = await listContacts(transport, { query: "lea.martin" });
  expect(listed.records.map(({ record }) => record.id)).toEqual([made.id]);
  await deleteContact(transport, made.id);
  expect(await getContact(transport, made.id)).toBeNull();
}

export async function colleagueScenario({ transport }: Client): Promise<void> {
  const internalId = "colleague-1";
  const made = present(
    await createColleague(transport, {
      firstName: "Hugo",
      lastName: "Petit",
      email: "hugo@example.fr",
      initialPartnerBalance: "1250.50",
      isPartner: true,
      metadatas: { team: "audit" },
      internalId,
    }),
  );
  expect(made).toMatchObject({ lastName: "Petit", initialPartnerBalance: "1250.5", isPartner: true });
  const changed = present(await updateColleague(transport, made.id, { phone: "0600000000" }));
  expect(changed).toMatchObject({
    lastName: "Petit",
    phone: "0600000000",
    initialPartnerBalance: "1250.5",
    metadatas: { team: "audit" },
  });
  expect(present(await getColleague(transport, made.id))).toEqual(changed);
  expect(present(await getColleagueByInternalId(transport, internalId)).id).toBe(made.id);
  const found = await findColleagues(transport, { email: "hugo@example.fr" });
  expect(found.map(({ record }) => record.id)).toEqual([made.id]);
  const listed = await listColleagues(transport, { query: "Petit" });
  expect(listed.records.some(({ record }) => record.id === made.id)).toBe(true);
  await deleteColleague(transport, made.id);
  expect(await getColleague(transport, made.id)).toBeNull();
}

import { PartyDraft } from "@comptoir/providers/operations";
import { describe, expect, it } from "vitest";
import { EMPTY_PARTY, partyDraftOf, partyValuesOf } from "./party-values";

const typed = {
  ...EMPTY_PARTY,
  name: " Atelier Nord ",
  city: "Lille",
  country: "FR",
  email: " a@nord.example ",
};

describe("what is typed for a customer", () => {
  it("becomes a draft without its blanks", () => {
    expect(PartyDraft.parse(partyDraftOf(typed))).toMatchObject({
      kind: "business",
      name: "Atelier Nord",
      city: "Lille",
      email: "a@nord.example",
      street: null,
      familyExternalId: null,
    });
  });

  it("comes back as it was", () => {
    const draft = PartyDraft.parse(partyDraftOf(typed));
    expect(PartyDraft.parse(partyDraftOf(partyValuesOf(draft)))).toEqual(draft);
  });

  it("of a person has no company's name, and needs a last name", () => {
    const person = { ...typed, kind: "consumer" as const, lastName: "Morel" };
    expect(PartyDraft.parse(partyDraftOf(person))).toMatchObject({ name: null, lastName: "Morel" });
    expect(PartyDraft.safeParse(partyDraftOf({ ...person, lastName: "" })).success).toBe(false);
  });
});

import { z } from "zod";
import { jsonBody } from "../../http/server";
import { internalError } from "../answers";
import type { AltovizRoute, Call } from "../call";
import { colleagueForm } from "../forms/masters";
import type { Colleague } from "../masters";
import { personFields } from "../person";
import { metadata, optionalText, type Read, readBody } from "../resource/body";
import { numberFor } from "../resource/numbers";
import type { Resource } from "../resource/resource";
import { resourceRoutes } from "../resource/routes";
import { addShadowContact } from "../shadow-contact";

const colleagueSchema = z.object({
  ...personFields,
  internalId: optionalText,
  number: optionalText,
  name: optionalText,
  homecareServiceNumber: optionalText,
  initialPartnerBalance: z.number().nullish(),
  isPartner: z.boolean().nullish(),
  metadatas: metadata,
  userId: optionalText,
});

const colleagues: Resource<Colleague> = {
  root: "/v1/Colleagues",
  name: "Colleague",
  rows: (books) => books.colleagues,
  form: colleagueForm,
  words: ({ number, name, firstName, lastName, email }) => [number, name, firstName, lastName, email],
  keys: {
    email: ({ email }) => email,
    internalId: ({ internalId }) => internalId,
    number: ({ number }) => number,
  },
  read: readColleague,
  stored: (scene, colleague, before) => {
    if (before) return;
    const person = { person: colleague, companyName: null };
    addShadowContact(scene, { kind: "colleague", id: colleague.id }, person);
  },
};

export const colleagueRoutes: AltovizRoute[] = resourceRoutes(colleagues, [
  "list",
  "create",
  "find",
  "getByInternalId",
  "get",
  "replace",
  "remove",
]);

/** A replacement that leaves documented fields out is a 500, unlike anywhere else. */
function readColleague(call: Call, id: number, before: Colleague | null): Read<Colleague> {
  const read = readBody(call, colleagueSchema);
  if ("refusal" in read) return read;
  if (before && call.state.switches.colleaguePut === "server_error" && isPartial(call)) {
    return { refusal: internalError("Object reference not set to an instance of an object.") };
  }
  const colleague = read.value;
  const number = numberFor(call, "colleagues", { given: colleague.number, before });
  if ("refusal" in number) return number;
  const names = [colleague.firstName, colleague.lastName].filter(Boolean).join(" ");
  return {
    value: {
      ...colleague,
      id,
      number: number.value,
      name: colleague.name ?? (names || null),
      initialPartnerBalance: colleague.initialPartnerBalance ?? 0,
      isPartner: colleague.isPartner ?? false,
    },
  };
}

function isPartial({ request }: Call): boolean {
  const given = new Set(Object.keys(Object(jsonBody(request))));
  return Object.keys(colleagueSchema.shape).some((name) => !given.has(name));
}

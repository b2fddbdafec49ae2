import { z } from "zod";
import { json, type SandboxResponse } from "../../http/server";
import { badRequest, recordNotFound, validationFailed } from "../answers";
import { type AltovizRoute, type Call, int32, queryValue } from "../call";
import { optionalText, readBody } from "../resource/body";
import { WEBHOOK_TYPES, type Webhook } from "../webhooks/types";

export const webhookRoutes: AltovizRoute[] = [
  { method: "GET", path: "/v1/Webhooks", handle: list },
  { method: "POST", path: "/v1/Webhooks", handle: register },
  { method: "DELETE", path: "/v1/Webhooks", handle: unregister },
];

const webhookSchema = z.object({
  name: z.string().min(1, "The Name field is required."),
  url: z.url({ protocol: /^https?$/, error: "The Url field is not a valid URL." }),
  types: z
    .array(z.string().refine((type) => WEBHOOK_TYPES.includes(type), "The value is no webhook type."))
    .min(1, "'Types' must not be empty."),
  secretKey: optionalText,
});

/** Eventually consistent by the switch: a new one is missing at first. */
function list({ books }: Call): SandboxResponse {
  const shown = books.webhooks.filter(({ lag }) => lag === 0);
  for (const webhook of books.webhooks) webhook.lag = Math.max(0, webhook.lag - 1);
  return json(200, shown.map(webhookForm));
}

/** The ID in the answer is 0 whatever the webhook's ID is; the list has the real one. */
function register(call: Call): SandboxResponse {
  const read = readBody(call, webhookSchema);
  if ("refusal" in read) return read.refusal;
  const { books, state } = call;
  const webhook = { ...read.value, id: books.nextId(), lag: state.switches.webhookListLag };
  books.webhooks.push(webhook);
  const form = webhookForm(webhook);
  return state.switches.webhookCreated === "ok_with_id" ? json(200, form) : json(201, { ...form, id: 0 });
}

function unregister({ request, books, state }: Call): SandboxResponse {
  const idText = queryValue(request, "id");
  const url = queryValue(request, "url");
  const id = idText === undefined ? 0 : int32(idText);
  if (id === undefined) return validationFailed(`The value '${idText}' is not valid.`);
  if (id === 0 && url === undefined && state.switches.webhookDeleteBlank === "bad_request") {
    return badRequest("ID or url have to be defined");
  }
  const found = books.webhooks.find((webhook) => (id !== 0 ? webhook.id === id : webhook.url === url));
  if (!found) return recordNotFound("Webhook not found.", request, state.switches);
  books.webhooks = books.webhooks.filter((webhook) => webhook !== found);
  return json(200, webhookForm(found));
}

function webhookForm({ id, name, secretKey, types, url }: Webhook) {
  return { id, name, secretKey, types, url };
}

import { expect } from "vitest";
import { listWebhooks, registerWebhook, removeWebhook } from "../../resources/webhooks";
import type { Client } from "../trial";

export async function webhookScenario({ transport, clock }: Client): Promise<void> {
  const url = "https://portal.example.fr/hooks/altoviz";
  const input = { name: "Comptoir", url, types: ["InvoiceUpdated" as const], secretKey: "s3cr3t" };
  const registered = await registerWebhook(transport, input, clock);
  expect(registered).toMatchObject({ name: "Comptoir", url, types: ["InvoiceUpdated"] });
  expect(registered.id).not.toBeNull();
  expect(await listWebhooks(transport)).toContainEqual(registered);
  await removeWebhook(transport, { id: registered.id ?? "" });
  await registerWebhook(transport, input, clock);
  await removeWebhook(transport, { url });
  expect((await listWebhooks(transport)).filter((webhook) => webhook.url === url)).toEqual([]);
}

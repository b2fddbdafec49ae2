import { z } from "zod";
import type { RemoteCallback } from "../../collector-service";
import { decodeAnswer } from "../../http/decode";
import type { Transport } from "../../http/transport";
import { checkedId, untilGone } from "../ids";
import { PROVIDER } from "../transport";

const INTEGRATION = "http";

/** The test waits for the delivery with its retries: three attempts, ten seconds apart. */
const TEST_TIMEOUT_MS = 90_000;

const callback = z
  .looseObject({
    id: z.string().min(1),
    integration: z.looseObject({ id: z.string() }),
    automaticExport: z.boolean().nullish(),
  })
  .transform(
    ({ id, integration, automaticExport }): RemoteCallback => ({
      id,
      integrationId: integration.id,
      isActive: automaticExport === true,
    }),
  );

/** GET /callbacks. The addresses are never told. */
export async function fetchCallbacks(transport: Transport): Promise<RemoteCallback[]> {
  const operation = "callbacks.list";
  const answer = await transport.request(operation, { method: "GET", path: "/callbacks" });
  return decodeAnswer(z.array(callback), answer, { provider: PROVIDER, operation });
}

/** POST /callback: active from then on, and every other one of the account is not. Never repeated. */
export async function createCallback(transport: Transport, url: string): Promise<RemoteCallback> {
  const operation = "callback.create";
  const answer = await transport.request(operation, {
    method: "POST",
    path: "/callback",
    body: { integration_id: INTEGRATION, params: { url } },
  });
  return decodeAnswer(callback, answer, { provider: PROVIDER, operation });
}

/** PUT /callback/{id}: switches the others off. */
export async function activateCallback(transport: Transport, id: string): Promise<void> {
  const operation = "callback.activate";
  const path = `/callback/${checkedId(operation, id)}`;
  await transport.request(operation, {
    method: "PUT",
    path,
    body: { automaticExport: true },
    idempotent: true,
  });
}

/** DELETE /callback/{id} */
export async function deleteCallback(transport: Transport, id: string): Promise<void> {
  const operation = "callback.delete";
  const path = `/callback/${checkedId(operation, id)}`;
  await untilGone(transport.request(operation, { method: "DELETE", path, idempotent: true }));
}

/** GET /callback/{id}/test/invoice: has an invoice of nobody's delivered; fails with 500 unless it was taken. */
export async function testCallback(transport: Transport, id: string): Promise<void> {
  const operation = "callback.test";
  await sendTest(transport, operation, `/callback/${checkedId(operation, id)}/test/invoice`);
}

/** GET /test_callback, of the older age. */
export async function testCustomerCallback(transport: Transport): Promise<void> {
  await sendTest(transport, "callback.test", "/test_callback");
}

async function sendTest(transport: Transport, operation: string, path: string): Promise<void> {
  await transport.request(operation, { method: "GET", path, idempotent: false, timeoutMs: TEST_TIMEOUT_MS });
}

import { describe, expect, it } from "vitest";
import type { OperationType } from "../../operations";
import type { OperationCall, ProviderFetch, ProviderOperation } from "../../provider";
import { type Bench, defined } from "./bench";
import type { WriteScenario } from "./subject";

const KEY = "contract-suite-key";

const REFUSAL = "Refusé : la période est close.";

type Trial = { call: OperationCall; scenario: WriteScenario; operation: ProviderOperation };

/** What holds for every kind of write: it is sent once, and afterwards the probe tells what is known. */
export function describeWrites(current: () => Bench, types: readonly OperationType[]): void {
  describe.each(types)("%s", (type) => {
    it("shows the request that it sends, and does what it says", async () => {
      const { call, scenario, operation } = await prepare(current(), type);
      const before = await operation.stateBefore(call);
      const preview = operation.preview(call, before);
      const sent: { method: string; path: string; body: unknown }[] = [];
      const listening = operationOf(current(), type, listener(current(), sent));
      const { records, removed } = await listening.perform(call, before);
      const writes = sent.filter(({ method }) => method !== "GET");
      expect(writes).toHaveLength(1);
      expect(preview).toMatchObject({
        method: scenario.method,
        path: expect.stringContaining(scenario.path),
      });
      expect(writes[0]).toMatchObject({ method: preview.method, path: preview.path });
      if (call.file) expect(preview.body).toContain(call.file.fileName);
      else if (!scenario.isShownInPart) expect(writes[0]?.body ?? null).toEqual(preview.body);
      const { externalId } = call.target;
      const [own] = removed.length > 0 ? removed : records;
      if (externalId === null) expect(own).toMatchObject({ resource: call.target.resource });
      else if (own) expect(own).toMatchObject(call.target);
      const found = await operation.probe(call, before);
      expect(found.outcome).toBe(scenario.whenDone);
      if (removed.length > 0) expect(found.removed).toEqual(removed);
    });

    it("is sent once when its answer is lost, and the probe finds what can be found", async () => {
      const { call, scenario, operation } = await prepare(current(), type);
      const before = await operation.stateBefore(call);
      current().stand.service.requests.clear();
      current().fail({ ...requestOf(scenario), kind: "answer_lost", times: -1 });
      const error = await current().errorOf(operation.perform(call, before));
      expect(error).toMatchObject({ kind: "unavailable", connectionCause: "reset" });
      expect(current().sent(scenario.path, scenario.method)).toBe(1);
      expect(await operation.probe(call, before)).toMatchObject({ outcome: scenario.whenDone });
    });

    it("is not sent again when the server breaks before it acts, and the probe does not claim it", async () => {
      const { call, scenario, operation } = await prepare(current(), type);
      const before = await operation.stateBefore(call);
      current().stand.service.requests.clear();
      current().fail({ ...requestOf(scenario), kind: "status", status: 500, times: 1 });
      await current().errorOf(operation.perform(call, before));
      expect(current().sent(scenario.path, scenario.method)).toBe(1);
      expect(await operation.probe(call, before)).toMatchObject({ outcome: scenario.whenBroken });
    });

    it("is refused in the provider's own words", async () => {
      const { call, scenario, operation } = await prepare(current(), type);
      const before = await operation.stateBefore(call);
      const body = JSON.stringify({ message: REFUSAL, errors: null });
      current().fail({ ...requestOf(scenario), kind: "status", status: 400, body, times: 1 });
      const error = await current().errorOf(operation.perform(call, before));
      expect(error).toMatchObject({ kind: "rejected", providerMessage: REFUSAL });
    });
  });
}

async function prepare(bench: Bench, type: OperationType): Promise<Trial> {
  const scenario = await defined(bench.stand.writes?.[type])(bench.open());
  return { scenario, call: { ...scenario.call, key: KEY }, operation: operationOf(bench, type) };
}

function requestOf({ method, path }: WriteScenario) {
  return { method, path };
}

/** The inputs of the scenarios are of the kind that the type names. */
function operationOf(bench: Bench, type: OperationType, fetch = bench.fetch): ProviderOperation {
  return defined(bench.open({ fetch }).operations?.[type]);
}

function listener(bench: Bench, sent: { method: string; path: string; body: unknown }[]): Bench["fetch"] {
  const fetch: ProviderFetch = (url, request) => {
    sent.push({ method: request.method, path: new URL(url).pathname, body: request.body });
    return bench.fetch(url, request);
  };
  return fetch;
}

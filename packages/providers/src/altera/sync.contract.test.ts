import type { AlteraOptions } from "@comptoir/sandbox/altera/options";
import { type RunningAltera, startAltera } from "@comptoir/sandbox/altera/server";
import { afterEach, describe, expect, it } from "vitest";
import { type Bench, createBench, defined, syncAll } from "../testing/contract/bench";
import { altera, alteraWith } from "./provider";

/** The invoice of the reference, as it stands there. */
const REFERENCE_ID = "118584";

let standIn: RunningAltera;
let bench: Bench;

async function start(options: AlteraOptions = {}, provider = altera): Promise<void> {
  bench = await createBench({
    name: "altera",
    provider,
    async start(clock) {
      standIn = await startAltera({ scale: 0.1, now: () => clock.now(), ...options });
      const credentials = { apiKey: standIn.apiKey };
      const wrongCredentials = { apiKey: "wrong" };
      const { url: baseUrl, service, close } = standIn;
      return { baseUrl, credentials, wrongCredentials, accountName: null, service, close };
    },
  });
}

afterEach(() => bench.close());

const noticesOf = async () =>
  (await syncAll(() => bench.records(), "full")).pages.flatMap(({ notices }) => notices);

const completedOf = async () =>
  (await syncAll(() => bench.records(), "full")).pages.flatMap(({ completed }) => completed);

describe("the list of sales", () => {
  it.each([10, 20, 50, 100])(
    "that holds exactly a page of %i is said to be the newest only",
    async (size) => {
      await start({ scale: 0.5, list: "one_page", onePageSize: size });
      expect(await noticesOf()).toEqual([{ code: "list_is_newest_only", newest: size }]);
    },
  );

  it("that is of no page's length is said to be whole", async () => {
    await start({ scale: 0.1 });
    expect(await noticesOf()).toEqual([]);
  });

  it("is said to be the newest only when the page number is not honoured", async () => {
    await start({ scale: 1 }, alteraWith({ page: "page", pageSize: "perPage" }));
    expect(await noticesOf()).toEqual([{ code: "list_is_newest_only", newest: 100 }]);
  });

  it("calls nothing complete as long as it cannot be paged, so that nothing counts as deleted", async () => {
    await start();
    expect(await completedOf()).toEqual([]);
  });

  it("is complete once it was paged to its end", async () => {
    await start(
      { scale: 1, list: "random_names", seed: 7 },
      alteraWith({ page: "page", pageSize: "perPage" }),
    );
    expect(await completedOf()).toEqual(["invoices"]);
  });

  it("is read in other envelopes too", async () => {
    await start();
    const { records } = await bench.records().nextPage({ mode: "full", checkpoint: null });
    const list = `[${records.map(({ payload }) => payload).join(",")}]`;
    for (const body of [list, `{"invoices":${list}}`, `{"result":"OK","data":${list}}`]) {
      bench.fail({ kind: "status", status: 200, body, path: "/sales" });
      const page = await bench.records().nextPage({ mode: "full", checkpoint: null });
      expect(page.records).toEqual(records);
    }
  });
});

describe("an invoice by its id", () => {
  it("is found beyond the list, in the same form as a row of the list", async () => {
    await start({ list: "one_page", onePageSize: 10 });
    const { records } = await bench.records().nextPage({ mode: "full", checkpoint: null });
    expect(records.some(({ externalId }) => externalId === REFERENCE_ID)).toBe(false);
    const one = defined(await bench.records().fetchOne("invoices", REFERENCE_ID));
    expect(altera.map("invoices", one.payload)).toMatchObject({ invoice: { number: "PRO 2/12/2022" } });
    const listed = defined(records[0]);
    expect((await bench.records().fetchOne("invoices", listed.externalId))?.payload).toBe(listed.payload);
  });

  it("is not asked for when the id is none", async () => {
    await start();
    expect(await bench.records().fetchOne("invoices", "12; drop")).toBeNull();
    expect(await bench.records().fetchOne("customers", "106")).toBeNull();
    expect(bench.sent("/")).toBe(0);
  });

  it("is refused when another one comes", async () => {
    await start();
    const other = defined(await bench.records().fetchOne("invoices", REFERENCE_ID)).payload;
    bench.fail({ kind: "status", status: 200, body: `{"invoice":${other}}`, path: "/sales/invoice" });
    const error = await bench.errorOf(bench.records().fetchOne("invoices", "99"));
    expect(error.kind).toBe("invalid_response");
  });
});

describe("the key test of Altera", () => {
  it("identifies the company by the tax number that its invoices carry", async () => {
    await start();
    const profile = defined(standIn.state.books(standIn.apiKey)).profile;
    expect(await bench.open().verify()).toEqual({
      id: profile.taxIdentificationNumber,
      name: profile.name,
      details: [
        { label: "NIP", value: profile.taxIdentificationNumber },
        { label: "Key fingerprint", value: expect.stringMatching(/^[0-9a-f]{8}$/) },
      ],
    });
  });

  it("does not know the company of an empty account", async () => {
    await start({ empty: true });
    expect(await bench.open().verify()).toMatchObject({ id: null, name: null });
  });
});

describe("the PDF of an invoice", () => {
  const open = () => defined(bench.open().documents).open("invoices", REFERENCE_ID);

  it("comes by an address that gets no key and stays out of the log", async () => {
    await start({ fileAuthorization: "refused" });
    expect((await open()).bytes.length).toBeGreaterThan(1000);
    const [, file] = standIn.service.requests.last();
    expect(bench.said()).not.toContain(defined(file).path);
  });

  it("is asked for anew each time, for its address lives ten minutes", async () => {
    await start();
    await open();
    bench.clock.advance(601_000);
    await open();
    expect(bench.sent("/sales/pdfUrl", "POST")).toBe(2);
  });

  it("is refused when the address is none of the web", async () => {
    await start();
    const body = '{"result":"OK","data":"file:///etc/passwd"}';
    bench.fail({ kind: "status", status: 200, body, path: "/sales/pdfUrl" });
    expect((await bench.errorOf(open())).kind).toBe("invalid_response");
  });
});

describe("an envelope that says ERROR", () => {
  it("is a failure whatever its status, with what Altera said", async () => {
    await start({ errors: "ok_envelope" });
    const error = await bench.errorOf(bench.records().fetchOne("invoices", "1"));
    expect(error).toMatchObject({ kind: "rejected", providerMessage: "Invoice not found" });
  });
});

import { startWisedat, type WisedatOptions } from "@comptoir/sandbox/wisedat/server";
import { type ContractStand, describeContract } from "../testing/contract";
import { wisedat } from "./provider";

async function stand(options: WisedatOptions): Promise<ContractStand> {
  const standIn = await startWisedat({ scale: 0.01, ...options });
  const { url: serverUrl, apiKey, user, password } = standIn;
  const credentials = { serverUrl, apiKey, user, password };
  const company = standIn.state.companies.get(apiKey);
  const invoiceIds = [...(company?.invoices.keys() ?? [])];
  return {
    credentials,
    wrongCredentials: { ...credentials, password: "not-the-password" },
    accountName: company?.profile.name ?? null,
    service: standIn.service,
    list: {
      path: "/customers",
      resource: "customers",
      wrap: (elements) => `{"pagination":{"number_pages":1},"customers":[${elements.join(",")}]}`,
    },
    counts: () => ({
      customers: company?.customers.size,
      invoices: invoiceIds.length,
      invoice_details: invoiceIds.length,
    }),
    withDocument: () => ({ resource: "invoices", externalId: invoiceIds[0] ?? "" }),
    missing: { resource: "invoices", externalId: "999999" },
    close: standIn.close,
  };
}

describeContract({ name: "wisedat as documented", provider: wisedat, start: () => stand({}) });

describeContract({
  name: "wisedat where the documentation is silent, the other way",
  provider: wisedat,
  start: () =>
    stand({
      statusWithoutHeader: "answered",
      loginAnswer: "token_only",
      lookupLists: "wrapped",
      byId: "wrapped",
      invoicePdf: "json_object",
      errorBody: "empty",
      whenStopped: "unavailable",
      documentIds: "numeric",
      documentIdMustBeNumeric: true,
      percentDiscounts: "shown_only",
      postageTax: "none",
      maxLimit: 7,
    }),
});

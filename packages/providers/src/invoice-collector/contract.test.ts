import { startInvoiceCollector } from "@comptoir/sandbox/invoice-collector/server";
import { type ContractStand, describeContract } from "../testing/contract";
import { invoiceCollector } from "./provider";

async function stand(age: "present" | "seed"): Promise<ContractStand> {
  const standIn = await startInvoiceCollector({ age });
  const credentials = { serverUrl: standIn.url, bearer: standIn.bearer };
  return {
    credentials,
    wrongCredentials: { ...credentials, bearer: "api_not-the-bearer" },
    accountName: standIn.state.customer.name,
    service: standIn.service,
    close: standIn.close,
  };
}

for (const age of ["present", "seed"] as const) {
  describeContract({
    name: `invoice-collector, ${age} age`,
    provider: invoiceCollector,
    start: () => stand(age),
  });
}

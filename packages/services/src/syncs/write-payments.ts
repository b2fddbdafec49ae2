import type { PaymentRecord } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { type SlimPlace, type SlimTable, writeSlim } from "./write-slim";

const PAYMENTS: SlimTable = {
  name: "payments",
  hasCompany: true,
  key: ["external_id"],
  columns: {
    external_id: "text",
    number: "text",
    party_external_id: "text",
    party_name: "text",
    received_on: "date",
    amount: "numeric(19,4)",
    currency: "text",
    method: "text",
    reference: "text",
  },
};

/** Writes what was received. */
export async function writePayments(
  tx: FirmTransaction,
  place: SlimPlace,
  payments: readonly PaymentRecord[],
): Promise<void> {
  const rows = payments.map((payment) => ({
    ...payment,
    external_id: payment.externalId,
    party_external_id: payment.partyExternalId,
    party_name: payment.partyName,
    received_on: payment.receivedOn,
  }));
  await writeSlim(tx, { table: PAYMENTS, place }, rows);
}

import type { CompanyProfile } from "../state";

export type DemoCompany = {
  profile: CompanyProfile;
  invoices: number;
  contractors: number;
  /** Whether the books hold the invoice that the API's reference prints as its sample. */
  sampleInvoice: boolean;
};

export const DEMO_COMPANIES: readonly [DemoCompany, ...DemoCompany[]] = [
  {
    invoices: 300,
    contractors: 45,
    sampleInvoice: true,
    profile: {
      apiKey: "demo-altera-kowalski-studio",
      name: "Kowalski Studio Sp. z o.o.",
      taxIdentificationNumber: "2231185845",
      address: ["ul. Długa 14/3", "31-147 Kraków"],
      bankAccountNumber: "29 1111 1111 1111 1111 1111 1111",
      firstId: 120_000,
    },
  },
  {
    invoices: 40,
    contractors: 12,
    sampleInvoice: false,
    profile: {
      apiKey: "demo-altera-zielona-kawiarnia",
      name: "Zielona Kawiarnia S.C.",
      taxIdentificationNumber: "5260004434",
      address: ["ul. Świętojańska 8", "80-840 Gdańsk"],
      bankAccountNumber: "61 1090 1014 0000 0712 1981 2874",
      firstId: 520_000,
    },
  },
];

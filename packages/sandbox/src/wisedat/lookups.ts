import type { Country, Currency, Described, SalesDocument, Series, Tax } from "./state";

/** The lists a company is set up with. Ids of all of them are strings. */
export const CURRENCIES: Currency[] = [
  { id: "EUR", description: "Euro", symbol: "€", decimal_cases: 2 },
  { id: "GBP", description: "Libra esterlina", symbol: "£", decimal_cases: 2 },
  { id: "USD", description: "Dólar americano", symbol: "$", decimal_cases: 2 },
];

export const COUNTRIES: Country[] = [
  { iso_3166_1: "PT", name: "Portugal" },
  { iso_3166_1: "ES", name: "Espanha" },
  { iso_3166_1: "FR", name: "França" },
  { iso_3166_1: "GB", name: "Reino Unido" },
  { iso_3166_1: "US", name: "Estados Unidos da América" },
];

export const EXEMPTION_REASONS: Described[] = [
  { id: "M05", description: "Isento artigo 14.º do CIVA" },
  { id: "M07", description: "Isento artigo 9.º do CIVA" },
  { id: "M16", description: "Isento artigo 14.º do RITI" },
];

export const DELIVERY_METHODS: Described[] = [
  { id: "NV", description: "N/ viatura" },
  { id: "VV", description: "V/ viatura" },
  { id: "TR", description: "Transportadora" },
];

export const PAYMENT_CONDITIONS: Described[] = [
  { id: "PP", description: "Pronto pagamento" },
  { id: "30", description: "30 dias" },
  { id: "60", description: "60 dias" },
];

export const PAYMENT_METHODS: Described[] = [
  { id: "NU", description: "Numerário" },
  { id: "MB", description: "Multibanco" },
  { id: "TB", description: "Transferência bancária" },
];

export const UNITS: Described[] = [
  { id: "UN", description: "Unidade" },
  { id: "KG", description: "Quilograma" },
  { id: "HR", description: "Hora" },
];

export const ENTITY_TYPES: Described[] = [
  { id: "0001", description: "Cliente final" },
  { id: "0002", description: "Empresa" },
  { id: "0003", description: "Revendedor" },
  { id: "0004", description: "Estado" },
];

export const PAYMENT_DOCUMENTS: SalesDocument[] = [
  { id: "RC", description: "Recibo", default_series: "A", document_type: 4, saft_type: -1, active: true },
];

/** Normal, intermediate and reduced rate, and exempt with its reason. */
export function taxes(): Tax[] {
  return [
    { id: "NO", value: 23, description: "IVA taxa normal", type: 3, exemption_reason: null },
    { id: "IN", value: 13, description: "IVA taxa intermédia", type: 2, exemption_reason: null },
    { id: "RE", value: 6, description: "IVA taxa reduzida", type: 1, exemption_reason: null },
    {
      id: "IS",
      value: 0,
      description: "IVA isento",
      type: 0,
      exemption_reason: { id: "M16", description: "Isento artigo 14.º do RITI" },
    },
  ];
}

export function series(): Series[] {
  return [
    { id: "A", description: "Geral", vat_cash_system: false, active: true },
    { id: "B", description: "Loja", vat_cash_system: false, active: true },
    { id: "C", description: "IVA de caixa", vat_cash_system: true, active: true },
    { id: "Z", description: "Série antiga", vat_cash_system: false, active: false },
  ];
}

/** Id, description, default series, document type, SAF-T type. */
const SALES_DOCUMENTS: readonly (readonly [string, string, string, number, number])[] = [
  ["FT", "Fatura", "A", 4, 0],
  ["ND", "Nota de débito", "A", 4, 1],
  ["NC", "Nota de crédito", "A", 4, 2],
  ["FS", "Fatura simplificada", "B", 4, 6],
  ["FR", "Fatura-recibo", "B", 4, 7],
  ["EC", "Encomenda", "A", 2, -1],
  ["OR", "Orçamento", "A", 1, 0],
  ["GT", "Guia de transporte", "A", 3, 1],
];

export function salesDocuments(): SalesDocument[] {
  return SALES_DOCUMENTS.map(([id, description, default_series, document_type, saft_type]) => ({
    id,
    description,
    default_series,
    document_type,
    saft_type,
    active: true,
  }));
}

/** The entry of a fixed list, which is known to exist because the data was made from the same list. */
export function described<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry | null {
  return entries.find((entry) => entry.id === id) ?? null;
}

export function country(code: string): Country {
  return COUNTRIES.find((entry) => entry.iso_3166_1 === code) ?? { iso_3166_1: code, name: code };
}

export function currency(id: string): Currency {
  return described(CURRENCIES, id) ?? { id, description: id, symbol: id, decimal_cases: 2 };
}

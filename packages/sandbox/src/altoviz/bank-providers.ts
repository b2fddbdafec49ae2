export type BankProvider = {
  countryCodes: string[];
  id: string;
  logoUri: string | null;
  markets: string[];
  name: string;
};

/** A few of the banks whose accounts a tenant can connect. */
export const BANK_PROVIDERS: readonly BankProvider[] = [
  bank("bnp-paribas", "BNP Paribas", ["Retail", "Business"]),
  bank("credit-agricole", "Crédit Agricole", ["Retail", "Business"]),
  bank("societe-generale", "Société Générale", ["Retail", "Business"]),
  bank("la-banque-postale", "La Banque Postale", ["Retail"]),
  bank("caisse-depargne", "Caisse d'Épargne", ["Retail", "Business"]),
  bank("credit-mutuel", "Crédit Mutuel", ["Retail", "Business"]),
  { ...bank("qonto", "Qonto", ["Business"]), countryCodes: ["FR", "DE", "ES", "IT"] },
];

function bank(id: string, name: string, markets: string[]): BankProvider {
  return { countryCodes: ["FR"], id, logoUri: null, markets, name };
}

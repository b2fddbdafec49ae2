export type DemoCompany = {
  name: string;
  country: string;
  taxId: string;
  /** The stand-in company whose books it keeps, by the beginning of its name there. */
  sandbox: string;
};

export type DemoPerson = { name: string; email: string; role: "owner" | "accountant" };

export type DemoFirm = {
  slug: string;
  name: string;
  people: readonly DemoPerson[];
  companies: readonly DemoCompany[];
  hasCollector: boolean;
};

/** Public, and printed by `npm start`: the demo never listens beyond this machine. */
export const DEMO_PASSWORD = "comptoir-demo";

/** The firm that the demo shows, and one that must never be visible to it. */
export const DEMO_FIRMS: readonly DemoFirm[] = [
  {
    slug: "cabinet-demo",
    name: "Cabinet Démo",
    people: [
      { name: "Olivia Renard", email: "owner@demo.example", role: "owner" },
      { name: "Antoine Mercier", email: "accountant@demo.example", role: "accountant" },
    ],
    companies: [
      { name: "Atelier Lumière", country: "FR", taxId: "FR83404833048", sandbox: "Atelier Lumière" },
      { name: "Boulangerie Martin", country: "FR", taxId: "FR03552081317", sandbox: "Boulangerie Martin" },
      { name: "Silva & Filhos", country: "PT", taxId: "PT502011378", sandbox: "Silva" },
      { name: "Kowalski Studio", country: "PL", taxId: "PL5260250274", sandbox: "Kowalski" },
    ],
    hasCollector: true,
  },
  {
    slug: "autre-cabinet",
    name: "Autre Cabinet",
    people: [{ name: "Camille Autre", email: "other@demo.example", role: "owner" }],
    companies: [{ name: "Padaria Aurora", country: "PT", taxId: "PT507957547", sandbox: "Padaria" }],
    hasCollector: false,
  },
];

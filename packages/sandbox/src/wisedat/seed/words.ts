type Words = readonly [string, ...string[]];

/** Invented names: none is meant to be a real firm or person. */
export const FIRST_NAMES: Words = ["Ana", "Beatriz", "Carlos", "Diogo", "Inês", "João", "Luís", "Mariana"];
export const LAST_NAMES: Words = [
  "Almeida",
  "Conceição",
  "Esteves",
  "Falcão",
  "Guimarães",
  "Leitão",
  "Simões",
];
export const TRADES: Words = [
  "Carpintaria",
  "Cerâmicas",
  "Construções",
  "Farmácia",
  "Hotel",
  "Mercearia",
  "Oficina",
  "Quinta",
  "Restaurante",
  "Têxteis",
];
export const PLACES: Words = ["Bela Vista", "da Ribeira", "do Douro", "do Monte", "São João", "Três Rios"];
export const STREETS: Words = ["Rua das Flores", "Rua do Almada", "Avenida da Boavista", "Travessa do Carmo"];

/** City and the first four digits of its postal code. */
export const CITIES: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ["Porto", "4000"],
  ["Lisboa", "1100"],
  ["Braga", "4700"],
  ["Coimbra", "3000"],
  ["Aveiro", "3800"],
  ["Faro", "8000"],
];

/** Name, label, net price, tax, unit, type. */
export const PRODUCTS: readonly (readonly [string, string, number, string, string, 1 | 2])[] = [
  ["PARAF8", "Parafuso inox 8 mm, cx. 100", 12.4, "NO", "UN", 1],
  ["TINTA5", "Tinta plástica branca 5 L", 31.95, "NO", "UN", 1],
  ["CIMENT", "Cimento 25 kg", 4.87, "NO", "UN", 1],
  ["AZULEJ", "Azulejo 15×15, m²", 18.333, "NO", "UN", 1],
  ["PINHO2", "Tábua de pinho 2 m", 9.6, "NO", "UN", 1],
  ["CAFE1K", "Café em grão 1 kg", 14.25, "IN", "KG", 1],
  ["AZEITE", "Azeite virgem extra 0,75 L", 6.79, "RE", "UN", 1],
  ["PAOFOR", "Pão de forma artesanal", 2.1, "RE", "UN", 1],
  ["LIVRO1", "Manual técnico", 24.5, "RE", "UN", 1],
  ["MAOOBR", "Mão de obra", 27.5, "NO", "HR", 2],
  ["CONSUL", "Consultoria técnica", 62.0, "NO", "HR", 2],
  ["DESLOC", "Deslocação", 35.0, "NO", "UN", 2],
];

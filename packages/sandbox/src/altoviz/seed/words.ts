export const FIRST_NAMES = [
  "Camille",
  "Julien",
  "Élodie",
  "Mathieu",
  "Inès",
  "Thomas",
  "Chloé",
  "Nicolas",
  "Manon",
  "Antoine",
  "Zoé",
  "Hugo",
  "Anaïs",
  "Benoît",
  "Lucie",
  "François",
  "Amélie",
  "Gaël",
  "Sarah",
  "Yann",
] as const;

export const LAST_NAMES = [
  "Bernard",
  "Dubois",
  "Lefèvre",
  "Moreau",
  "Garnier",
  "Chevalier",
  "Rousseau",
  "Blanchard",
  "Perrin",
  "Gauthier",
  "Lemaître",
  "Baudry",
  "Collet",
  "Hébert",
  "Marchand",
  "Noël",
  "Pichon",
  "Renaud",
  "Sabatier",
  "Vasseur",
] as const;

export const FIRM_HEADS = [
  "Atelier",
  "Cabinet",
  "Maison",
  "Galerie",
  "Hôtel",
  "Restaurant",
  "Studio",
  "Garage",
  "Librairie",
  "Clinique",
  "Théâtre",
  "Domaine",
  "Menuiserie",
  "Agence",
  "Pharmacie",
  "Brasserie",
] as const;

export const FIRM_TAILS = [
  "des Terreaux",
  "du Parc",
  "Bellecour",
  "de la Gare",
  "Saint-Jean",
  "des Alpes",
  "du Lac",
  "Mistral",
  "de l'Étoile",
  "des Tilleuls",
  "Confluence",
  "du Vieux Port",
  "de la Cité",
  "des Lilas",
  "Belle Époque",
  "du Rhône",
  "Sévigné",
] as const;

export const FIRM_FORMS = ["SARL", "SAS", "SASU", "EURL", "SA", "SCOP"] as const;

export const TOWN_HALLS = [
  "Mairie de Villeurbanne",
  "Ville de Bron",
  "CHU de Saint-Étienne",
  "Lycée Ampère",
] as const;

export const STREETS = [
  "rue de la République",
  "avenue Jean Jaurès",
  "rue Victor Hugo",
  "place Bellecour",
  "chemin des Vignes",
  "boulevard Voltaire",
  "rue du Moulin",
  "impasse des Érables",
  "quai Saint-Vincent",
  "rue Pasteur",
] as const;

export const FRENCH_CITIES = [
  ["69002", "Lyon"],
  ["38000", "Grenoble"],
  ["42000", "Saint-Étienne"],
  ["73000", "Chambéry"],
  ["74000", "Annecy"],
  ["75011", "Paris"],
  ["13006", "Marseille"],
  ["21000", "Dijon"],
  ["33000", "Bordeaux"],
  ["31000", "Toulouse"],
  ["67000", "Strasbourg"],
  ["44000", "Nantes"],
] as const;

export const FOREIGN_CITIES = [
  ["1000", "Bruxelles", "BE"],
  ["4000", "Liège", "BE"],
  ["50667", "Köln", "DE"],
  ["08002", "Barcelona", "ES"],
] as const;

import type { CollectState, IcState, Locale, StateIndex } from "../state";

const PARAMS: Record<Locale, Record<string, string>> = {
  en: {
    "i18n.collectors.all.email": "E-mail",
    "i18n.collectors.all.email.placeholder": "name@example.com",
    "i18n.collectors.all.password": "Password",
    "i18n.collectors.all.password.placeholder": "Your password there",
    "i18n.collectors.all.token": "API key",
    "i18n.collectors.all.token.placeholder": "Key",
    "i18n.collectors.sketch.description": "Coming soon",
  },
  fr: {
    "i18n.collectors.all.email": "E-mail",
    "i18n.collectors.all.email.placeholder": "nom@exemple.fr",
    "i18n.collectors.all.password": "Mot de passe",
    "i18n.collectors.all.password.placeholder": "Votre mot de passe",
    "i18n.collectors.all.token": "Clé d'API",
    "i18n.collectors.all.token.placeholder": "Clé",
    "i18n.collectors.sketch.description": "Bientôt disponible",
  },
};
const INVOICES_OF = { en: "Invoices of this supplier", fr: "Factures de ce fournisseur" };

const REASONS: Record<Locale, Record<string, string>> = {
  en: {
    wrong_password: "The e-mail or the password is wrong.",
    wrong_code: "The code is wrong.",
    no_answer: "Nobody answered in time.",
    cancelled: "The sign-in was cancelled.",
    disconnected: "The supplier has signed you out.",
  },
  fr: {
    wrong_password: "L'e-mail ou le mot de passe est faux.",
    wrong_code: "Le code est faux.",
    no_answer: "Personne n'a répondu à temps.",
    cancelled: "La connexion a été annulée.",
    disconnected: "Le fournisseur vous a déconnecté.",
  },
};

/** By index from 0. */
const STEPS: Record<Locale, readonly string[]> = {
  en: [
    "Nothing was collected yet",
    "Preparing",
    "Signing in",
    "Enter the code that was sent to you",
    "Checking the code",
    "Looking for invoices",
    "Downloading",
    "Done",
  ],
  fr: [
    "Rien n'a encore été collecté",
    "Préparation",
    "Connexion",
    "Saisissez le code qui vous a été envoyé",
    "Vérification du code",
    "Recherche des factures",
    "Téléchargement",
    "Terminé",
  ],
};

/** A text of the catalogue by its key. */
export function translated(key: string, locale: Locale): string {
  return PARAMS[locale][key] ?? (key.endsWith(".description") ? INVOICES_OF[locale] : key);
}

/** A state as the API shows it; without a locale the keys stay untranslated, as on creation. */
export function stateShape(state: IcState, shown: CollectState, locale: Locale | null) {
  const { index } = shown;
  if (locale === null) {
    return { index, max: 7, title: `i18n.states.${index}.title`, message: `i18n.states.${index}.message` };
  }
  if (index < 0) {
    const title = locale === "fr" ? "Oups !" : "Oops!";
    return { index, max: 7, title, message: REASONS[locale][shown.reason ?? ""] ?? "" };
  }
  return { index, max: 7, ...translatedOnce(state, index, locale) };
}

/** The real server keeps the first translation of a state for everybody, whatever their language. */
function translatedOnce(state: IcState, index: StateIndex, locale: Locale) {
  const known = state.translatedStates.get(index);
  if (known) return known;
  const title = locale === "fr" ? `Étape ${index} sur 7` : `Step ${index} of 7`;
  const texts = { title, message: STEPS[locale][index] ?? "" };
  state.translatedStates.set(index, texts);
  return texts;
}

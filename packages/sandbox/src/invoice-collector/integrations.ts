import type { Locale } from "./state";

const OTHERS = ["sage", "pennylane", "axonaut", "tiime", "chaintrust", "inqom", "meg"];

const TEXTS = {
  en: { http: "Sends each document to an address of yours.", folder: "Writes each document to a folder." },
  fr: { http: "Envoie chaque document à votre adresse.", folder: "Écrit chaque document dans un dossier." },
};

export type Integration = {
  id: string;
  name: string;
  description: string;
  state: "active" | "planned";
  params: Record<
    string,
    { type: "text" | "password" | "url"; name: string; placeholder: string; mandatory: boolean }
  >;
};

/** Only `http` delivers; the planned ones are accepted as callbacks and fail on delivery. */
export function integrations(locale: Locale): Integration[] {
  const url = { type: "url" as const, name: "URL", placeholder: "https://", mandatory: true };
  const key = { type: "password" as const, name: "API key", placeholder: "", mandatory: true };
  return [
    ...OTHERS.map((id) => ({ id, name: id, description: "", state: "planned" as const, params: { key } })),
    { id: "http", name: "HTTP", description: TEXTS[locale].http, state: "active", params: { url } },
    {
      id: "fileSystem",
      name: "File system",
      description: TEXTS[locale].folder,
      state: "planned",
      params: { path: { type: "text", name: "Path", placeholder: "/", mandatory: true } },
    },
  ];
}

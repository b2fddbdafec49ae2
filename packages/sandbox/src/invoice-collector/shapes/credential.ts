import { collectorById } from "../catalogue/collectors";
import { stateShape } from "../catalogue/texts";
import { ALL_COLLECTORS, translatedCollector } from "../catalogue/view";
import type { Credential, IcState, Locale } from "../state";

/** A credential: the live state while a collect runs, else the stored one. Texts in the user's language. */
export function credentialShape(state: IcState, credential: Credential, locale: Locale) {
  return shape(state, credential, locale);
}

/** The answer to its creation: without `note`, and with untranslated texts. */
export function createdCredential(state: IcState, credential: Credential) {
  const { note: _note, ...rest } = shape(state, credential, null);
  return rest;
}

function shape(state: IcState, credential: Credential, locale: Locale | null) {
  const collector = collectorById(credential.collectorId, ALL_COLLECTORS);
  return {
    id: credential.id,
    user_id: credential.userId,
    note: credential.note,
    create_timestamp: credential.createdAt,
    download_from_timestamp: credential.downloadFrom,
    last_collect_timestamp: credential.lastCollect,
    next_collect_timestamp: credential.nextCollect,
    invoices: credential.invoices.map(({ id, timestamp, collectedAt, hash }) => ({
      id,
      timestamp,
      collected_timestamp: collectedAt,
      hash,
    })),
    state: stateShape(state, credential.run?.state ?? credential.state, locale),
    collector: collector && locale ? translatedCollector(collector, locale) : (collector ?? null),
    wsPath: credential.run?.wsPath ?? null,
  };
}

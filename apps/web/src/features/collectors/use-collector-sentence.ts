"use client";
import { useTranslations } from "next-intl";
import { isConnectionCause } from "@/features/connections/connection-cause";
import { refusalOf } from "@/features/data/refusal";
import { useSentence } from "@/features/errors/use-sentence";

const REFUSALS = [
  "callback_not_ours",
  "no_code_awaited",
  "owner_pastes_callback",
  "frame_not_https",
  "identity_not_confirmed",
  "not_replaceable",
  "throttled",
] as const;

/** Tells why something about collectors was refused, as one or two sentences. */
export function useCollectorSentence(): (error: unknown) => string {
  const t = useTranslations("collectors.refusal");
  const tCause = useTranslations("connections.cause");
  const sentence = useSentence();
  return (error) => {
    const { reason } = refusalOf(error);
    const known = REFUSALS.find((word) => word === reason);
    if (known) return t(known);
    if (reason === null || !isConnectionCause(reason)) return sentence(error);
    const service = "Invoice-Collector";
    return `${tCause(`${reason}.what`, { service })} ${tCause(`${reason}.todo`, { service })}`;
  };
}

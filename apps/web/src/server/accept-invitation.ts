"use server";
import { acceptInvitation as takeSeat, isServiceError, openInvitation } from "@comptoir/services";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { Acceptance, AcceptRefusal, AcceptState } from "@/features/invitation/accept-state";
import { startSession } from "./auth";
import { clientAddress } from "./client-address";
import { systemContext } from "./container";

/** Takes the seat that the link offers, signs the person in and goes to the firm. */
export async function acceptInvitation(
  token: string,
  before: AcceptState,
  { name, password }: Acceptance,
): Promise<AcceptState> {
  const attempt = before.status === "idle" ? 1 : before.attempt + 1;
  const seat = await attemptToSit(token, { name: String(name).trim(), password: String(password) });
  if (Array.isArray(seat)) return { status: "invalid", fields: seat, attempt };
  if (typeof seat === "string") return { status: "refused", refusal: seat, attempt };
  redirect(`/${seat.firmSlug}`);
}

type Seat = { firmSlug: string };

async function attemptToSit(
  token: string,
  { name, password }: Acceptance,
): Promise<Seat | AcceptRefusal | (keyof Acceptance)[]> {
  const ctx = systemContext();
  try {
    const { isKnownPerson, email } = await openInvitation(ctx, token);
    const missing = (["name", "password"] as const).filter((field) =>
      field === "name" ? !isKnownPerson && name === "" : password === "",
    );
    if (missing.length > 0) return missing;
    // a known person keeps the name they have
    const seat = await takeSeat(ctx, {
      token,
      name: isKnownPerson ? email : name,
      password,
      address: clientAddress(await headers()),
    });
    await startSession("credentials", { email: seat.email, password, redirect: false });
    return seat;
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): AcceptRefusal | (keyof Acceptance)[] {
  if (isServiceError(error)) {
    if (error.code === "not_found") return "closed";
    if (error.code === "invalid") return ["password"];
    if (error.code === "forbidden") return "wrongPassword";
    if (error.code === "conflict") return "alreadyMember";
    if (error.code === "limit") return "throttled";
  }
  systemContext().ports.logger.error("invitation.failed", { error });
  return "unavailable";
}

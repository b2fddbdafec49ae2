"use server";
import { isServiceError, SignInInput, signIn as checkPassword } from "@comptoir/services";
import { AuthError } from "next-auth";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { SignInState } from "@/features/sign-in/sign-in-state";
import { startSession } from "./auth";
import { clientAddress } from "./client-address";
import { systemContext } from "./container";
import { landingPath } from "./landing";

const THROTTLE_MINUTES = 15;

/** Signs a person in and goes to their firm. */
export async function signIn(_before: SignInState, form: FormData): Promise<SignInState> {
  const email = String(form.get("email") ?? "").trim();
  const missing = (["email", "password"] as const).filter((name) => !form.get(name));
  if (missing.length > 0) return { status: "incomplete", email, missing };
  const input = SignInInput.safeParse({
    email,
    password: String(form.get("password")),
    address: clientAddress(await headers()),
  });
  if (!input.success) return { status: "failed", email };
  const person = await attempt(input.data);
  if (person === "failed" || person === "unavailable") return { status: person, email };
  if (person === "throttled") return { status: "throttled", email, minutes: THROTTLE_MINUTES };
  redirect(await landingPath(person.id));
}

async function attempt(input: SignInInput) {
  try {
    const person = await checkPassword(systemContext(), input);
    if (!person) return "failed";
    const { email, password } = input;
    const landing: unknown = await startSession("credentials", { email, password, redirect: false });
    // trouble of its own making next-auth answers with an address that says so, not with an error
    return String(landing).includes("error=") ? "unavailable" : person;
  } catch (error) {
    if (isServiceError(error) && error.code === "limit") return "throttled";
    if (error instanceof AuthError) return "failed";
    systemContext().ports.logger.error("sign_in.failed", { error });
    return "unavailable";
  }
}

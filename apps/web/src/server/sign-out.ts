"use server";
import { endSession } from "./auth";

/** Ends this browser's session and goes to the sign-in page. */
export async function signOut(): Promise<void> {
  await endSession({ redirectTo: "/sign-in" });
}

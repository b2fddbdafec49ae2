"use server";
import { isServiceError, SetUpFirmInput, setUpFirm as makeFirm } from "@comptoir/services";
import { redirect } from "next/navigation";
import type { SetUp, SetUpRefusal, SetUpState } from "@/features/set-up/set-up-state";
import { startSession } from "./auth";
import { systemContext } from "./container";

/** The fields of the form by their place in the verb's input. */
const FIELD_OF: Readonly<Record<string, keyof SetUp>> = {
  "firm.name": "firmName",
  "firm.slug": "slug",
  "firm.country": "country",
  "owner.name": "name",
  "owner.email": "email",
  "owner.password": "password",
};

/** Makes the first firm and its owner, signs the owner in and goes to the firm. */
export async function setUpFirm(token: string, before: SetUpState, setUp: SetUp): Promise<SetUpState> {
  const attempt = before.status === "idle" ? 1 : before.attempt + 1;
  const { firmName, slug, country, name, password } = setUp;
  const email = String(setUp.email).trim().toLowerCase();
  const input = SetUpFirmInput.safeParse({
    token,
    firm: { name: firmName, slug, country },
    owner: { name, email, password },
  });
  if (!input.success) {
    const fields = input.error.issues.flatMap(({ path }) => FIELD_OF[path.join(".")] ?? []);
    return { status: "invalid", fields: [...new Set(fields)], attempt };
  }
  try {
    await makeFirm(systemContext(), input.data);
    await startSession("credentials", { email, password, redirect: false });
  } catch (error) {
    return { status: "refused", refusal: refusalOf(error), attempt };
  }
  redirect(`/${input.data.firm.slug}`);
}

function refusalOf(error: unknown): SetUpRefusal {
  if (isServiceError(error) && error.code === "not_found") return "closed";
  if (isServiceError(error) && error.code === "conflict") return "existsAlready";
  systemContext().ports.logger.error("set_up.failed", { error });
  return "unavailable";
}

import { firmsOfPerson } from "@comptoir/services";
import { cookies } from "next/headers";
import { landingFirm } from "@/features/shell/last-firm";
import { systemContext } from "./container";

/** The address at which a person begins. */
export async function landingPath(userId: string): Promise<string> {
  const firms = await firmsOfPerson(systemContext().database, userId);
  const firm = landingFirm(firms, (await cookies()).get("firm")?.value);
  return firm ? `/${firm.slug}` : "/sign-in";
}

import { firmsOfPerson } from "@comptoir/services";
import { redirect } from "next/navigation";
import { auth } from "@/server/auth";
import { systemContext } from "@/server/container";

/** To the person's firm, or to the sign-in page. */
export default async function RootPage() {
  const session = await auth();
  const userId = session?.user?.id;
  const [firm] = userId ? await firmsOfPerson(systemContext().database, userId) : [];
  redirect(firm ? `/${firm.slug}` : "/sign-in");
}

import { redirect } from "next/navigation";
import { landingPath } from "@/server/landing";
import { signedIn } from "@/server/signed-in";

/** To the person's firm, or to the sign-in page. */
export default async function RootPage() {
  const person = await signedIn();
  redirect(person ? await landingPath(person.id) : "/sign-in");
}

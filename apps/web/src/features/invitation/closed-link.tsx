import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/button-class";

/** A link that was used or is too old: what that means, and the way on. */
export function ClosedLink({ title, text }: { title: string; text: string }) {
  const t = useTranslations("entry.invitation");
  return (
    <>
      <h1 className="text-lg font-semibold tracking-tight">{title}</h1>
      <p className="mt-1 mb-6 text-ink-2">{text}</p>
      <Link href="/sign-in" className={buttonClass()}>
        {t("signIn")}
      </Link>
    </>
  );
}

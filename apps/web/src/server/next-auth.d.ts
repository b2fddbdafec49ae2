import "next-auth";

declare module "next-auth" {
  interface User {
    /** The language that the person has chosen. */
    locale?: string | null;
  }
}

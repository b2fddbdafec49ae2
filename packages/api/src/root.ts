import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { collectors } from "./routers/collectors";
import { companies } from "./routers/companies";
import { connections } from "./routers/connections";
import { customers } from "./routers/customers";
import { documents } from "./routers/documents";
import { home } from "./routers/home";
import { invoices } from "./routers/invoices";
import { me } from "./routers/me";
import { members } from "./routers/members";
import { operations } from "./routers/operations";
import { products } from "./routers/products";
import { providerLists } from "./routers/provider-lists";
import { receipts } from "./routers/receipts";
import { router } from "./trpc";

export const appRouter = router({
  collectors,
  companies,
  connections,
  customers,
  documents,
  home,
  invoices,
  me,
  members,
  operations,
  products,
  providerLists,
  receipts,
});

export type AppRouter = typeof appRouter;
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;

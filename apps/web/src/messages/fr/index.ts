import type { Messages } from "../en";
import collectors from "./collectors.json";
import companies from "./companies.json";
import connections from "./connections.json";
import controls from "./controls.json";
import customers from "./customers.json";
import documents from "./documents.json";
import errors from "./errors.json";
import entry from "./entry.json";
import filters from "./filters.json";
import home from "./home.json";
import invoiceWords from "./invoice-words.json";
import invoices from "./invoices.json";
import members from "./members.json";
import operations from "./operations.json";
import receipts from "./receipts.json";
import products from "./products.json";
import records from "./records.json";
import shell from "./shell.json";
import signIn from "./sign-in.json";
import table from "./table.json";

export const fr: Messages = {
  collectors,
  companies,
  connections,
  controls,
  entry,
  errors,
  filters,
  home,
  documents,
  customers,
  invoices,
  invoiceWords,
  members,
  operations,
  receipts,
  products,
  records,
  shell,
  signIn,
  table,
};

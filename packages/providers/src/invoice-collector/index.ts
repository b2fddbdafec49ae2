export { invoiceCollector } from "./provider";

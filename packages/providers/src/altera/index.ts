export { altera } from "./provider";

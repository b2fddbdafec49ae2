export { wisedat } from "./provider";

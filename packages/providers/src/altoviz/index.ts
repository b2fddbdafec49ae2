export { altoviz } from "./provider";

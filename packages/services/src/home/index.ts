export { HomeSummary, HomeSummaryInput, homeSummary } from "./summary";

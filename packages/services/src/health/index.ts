export { type CheckResult, checkHealth, type HealthReport } from "./check";

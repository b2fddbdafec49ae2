export * from "./catalog";
export * from "./collector-service";
export * from "./decimal";
export * from "./errors";
export * from "./provider";
export * from "./records";
export { PROVIDERS, providerById } from "./registry";

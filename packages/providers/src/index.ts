export * from "./catalog";
export * from "./collector-service";
export * from "./decimal";
export * from "./errors";
export * from "./operations";
export * from "./provider";
export * from "./records";
export * from "./webhook-service";
export { PROVIDERS, providerById } from "./registry";

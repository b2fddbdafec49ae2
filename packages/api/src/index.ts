export { asTrpcError } from "./errors";
export { type AppRouter, appRouter, type RouterInputs, type RouterOutputs } from "./root";
export { type ApiContext, createCallerFactory } from "./trpc";

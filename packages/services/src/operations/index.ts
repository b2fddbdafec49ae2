export { OperationByIdInput, OperationByIdOutput, operationById } from "./by-id";
export { FinalizePreviewInput, FinalizePreviewOutput, finalizePreview } from "./finalize-preview";
export { InvoiceOperation } from "./of-invoice";
export { RequestFinalizeInput, RequestFinalizeOutput, requestFinalize } from "./request-finalize";
export { type OperationRun, runOperation } from "./run-operation";

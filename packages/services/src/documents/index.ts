export { DocumentByIdInput, documentById } from "./by-id";
export { DocumentPage, ListDocumentsInput, listDocuments } from "./list";
export { OpenDocumentInput, openDocument } from "./open";
export { MAX_UPLOAD_BYTES, type UploadBody } from "./read-upload";
export { DocumentListRow } from "./row";
export { UploadDocumentInput, UploadedDocument, uploadDocument } from "./upload";

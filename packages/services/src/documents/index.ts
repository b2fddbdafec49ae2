export { DocumentListRow, DocumentPage, ListDocumentsInput, listDocuments } from "./list";
export { OpenDocumentInput, openDocument } from "./open";

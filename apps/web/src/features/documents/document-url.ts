/** Where the bytes of a stored document are. */
export function documentUrl(firm: string, documentId: string): string {
  return `/${firm}/api/documents/${documentId}`;
}

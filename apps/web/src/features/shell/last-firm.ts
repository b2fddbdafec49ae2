/** The firm in which a person begins: the one last visited in this browser if it is still theirs, else the first of them. */
export function landingFirm<Firm extends { slug: string }>(
  firms: readonly Firm[],
  last: string | undefined,
): Firm | undefined {
  return firms.find(({ slug }) => slug === last) ?? firms[0];
}

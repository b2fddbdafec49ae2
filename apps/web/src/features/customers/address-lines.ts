export type PostalAddress = {
  street: string | null;
  postalCode: string | null;
  city: string | null;
  country: string | null;
};

/** An address as it is written on a letter, without its blanks. */
export function addressLines(address: PostalAddress | null): string[] {
  if (address === null) return [];
  const town = [address.postalCode, address.city].filter(Boolean).join(" ");
  return [address.street, town, address.country].filter((line): line is string => Boolean(line));
}

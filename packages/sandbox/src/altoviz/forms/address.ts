import { countryName, type Customer, type PostalAddress } from "../records";

/** The read form: what was given, and the three texts the server adds. */
export function addressForm(address: PostalAddress) {
  const { city, countryIso, street, zipcode } = address;
  const place = [zipcode, city].filter(Boolean).join(" ");
  const parts = [street, place, countryName(countryIso)].filter(Boolean);
  return {
    city,
    countryIso,
    countryName: countryName(countryIso),
    formattedAddress: parts.join("\n") || null,
    inlineAddress: parts.join(", ") || null,
    street,
    zipcode,
  };
}

type PersonNames = { firstName: string | null; lastName: string | null };

export function displayNames({ firstName, lastName }: PersonNames) {
  const names = [firstName, lastName].filter(Boolean);
  return {
    displayName: names.join(" ") || null,
    invertedDisplayName: names.toReversed().join(" ") || null,
  };
}

export function contactForm(customer: Customer) {
  const { cellPhone, companyName, email, firstName, lastName, phone, title } = customer;
  const { displayName, invertedDisplayName } = displayNames(customer);
  return {
    cellPhone,
    companyName,
    displayName,
    email,
    firstName,
    function: null,
    invertedDisplayName,
    lastName,
    phone,
    service: null,
    title,
  };
}

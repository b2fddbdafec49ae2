import { type Address, type Customer, countryName } from "../records";

/** The read form: what was given, and the three texts the server adds. */
export function addressForm(address: Address) {
  const { city, countryIso, street, zipcode } = address;
  const country = countryName(countryIso);
  return {
    city,
    countryIso,
    countryName: country,
    formattedAddress: `${street}\n${zipcode} ${city}\n${country}`,
    inlineAddress: `${street}, ${zipcode} ${city}, ${country}`,
    street,
    zipcode,
  };
}

export function contactForm(customer: Customer) {
  const { cellPhone, companyName, email, firstName, lastName, phone, title } = customer;
  const names = [firstName, lastName].filter((name) => name !== null);
  return {
    cellPhone,
    companyName,
    displayName: names.join(" ") || null,
    email,
    firstName,
    function: null,
    invertedDisplayName: names.toReversed().join(" ") || null,
    lastName,
    phone,
    service: null,
    title,
  };
}

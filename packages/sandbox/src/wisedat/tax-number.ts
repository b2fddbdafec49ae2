/** The check digit of a Portuguese tax number (NIF) after its first eight digits. */
export function checkDigit(eight: string): number {
  let sum = 0;
  for (let index = 0; index < 8; index += 1) sum += Number(eight[index]) * (9 - index);
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** Whether nine digits are a valid NIF. The country prefix is no part of it. */
export function isTaxNumber(value: string): boolean {
  return /^\d{9}$/.test(value) && checkDigit(value) === Number(value[8]);
}

/** A valid NIF from a number below ten million, with the first digit of its kind (5 company, 2 person). */
export function taxNumber(kind: "company" | "person", serial: number): string {
  const eight = `${kind === "company" ? 5 : 2}${String(serial % 10_000_000).padStart(7, "0")}`;
  return `${eight}${checkDigit(eight)}`;
}

/** A small turning ring, only ever inside a button. */
export function Spinner() {
  return (
    <span
      aria-hidden
      className="size-3.5 animate-spin rounded-full border-[1.5px] border-current border-r-transparent opacity-80"
    />
  );
}

import type { ComponentProps } from "react";

export type ScrollBoxProps = ComponentProps<"section"> & { label: string };

/** A part that scrolls by itself; it takes the focus so that the keyboard can scroll it too. */
export function ScrollBox({ label, ...rest }: ScrollBoxProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard
    <section {...rest} aria-label={label} tabIndex={0} />
  );
}

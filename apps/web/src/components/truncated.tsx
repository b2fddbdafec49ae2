import { clsx } from "clsx";

export type TruncatedProps = {
  text: string;
  /** Names lose their end, numbers their middle. */
  at?: "end" | "middle";
  className?: string;
};

/** One line of text that gives way to its column; the full text is one hover away. */
export function Truncated({ text, at = "end", className }: TruncatedProps) {
  if (at === "end" || text.length < 12) {
    return (
      <span title={text} className={clsx("block truncate", className)}>
        {text}
      </span>
    );
  }
  const tail = text.slice(-6);
  return (
    <span title={text} className={clsx("flex min-w-0 whitespace-pre", className)}>
      <span className="truncate">{text.slice(0, -6)}</span>
      <span className="shrink-0">{tail}</span>
    </span>
  );
}

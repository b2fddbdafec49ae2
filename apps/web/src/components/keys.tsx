/** A keyboard shortcut, as in "J" or "Shift Enter" (keys separated by spaces). */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className="inline-flex gap-0.5">
      {keys.split(" ").map((key) => (
        <kbd
          key={key}
          className="min-w-4 rounded-sm bg-press px-1 text-center font-sans text-xs leading-4 text-ink-2"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}

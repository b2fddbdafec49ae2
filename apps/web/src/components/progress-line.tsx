/** A thin moving line at the top of what is being refreshed. */
export function ProgressLine({ active, label }: { active: boolean; label: string }) {
  if (!active) return null;
  return (
    <div
      role="progressbar"
      aria-label={label}
      className="absolute inset-x-0 top-0 z-20 h-0.5 overflow-hidden"
    >
      <div className="h-full w-1/4 bg-accent animate-[progress-line_1.2s_linear_infinite]" />
    </div>
  );
}

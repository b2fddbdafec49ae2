/** The mark: a ledger's corner, with a check in the negative space. */
export function LogoMark({ size = 20 }: { size?: number }) {
  return (
    <svg aria-hidden width={size} height={size} viewBox="0 0 32 32" className="shrink-0 text-accent">
      <path
        fill="currentColor"
        fillRule="evenodd"
        d="M7 3h18a4 4 0 0 1 4 4v11.5L18.5 29H7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4Zm2.1 12.6 6 6.1 8.4-10.9-2.9-2.2-5.9 7.7-2.9-3Z"
      />
      <path fill="currentColor" opacity=".45" d="M21.5 29 29 21.5h-5.5a2 2 0 0 0-2 2Z" />
    </svg>
  );
}

/** Mark and name. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-2 text-base font-semibold tracking-tight text-ink">
      <LogoMark />
      Comptoir
    </span>
  );
}

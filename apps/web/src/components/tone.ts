/** What a colour means. Always beside a word and a shape, never alone. */
export type Tone = "neutral" | "accent" | "positive" | "warning" | "danger" | "info";

/** Text and soft ground of each tone. */
export const TONE_CLASS: Readonly<Record<Tone, string>> = {
  neutral: "bg-press text-ink-2",
  accent: "bg-accent-soft text-accent",
  positive: "bg-positive-soft text-positive",
  warning: "bg-warning-soft text-warning",
  danger: "bg-danger-soft text-danger",
  info: "bg-info-soft text-info",
};

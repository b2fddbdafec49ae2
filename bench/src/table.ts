import { type Goal, judge, summarize } from "./ratio";

/** What was measured for a goal: one ratio per pair of runs. `note` says what stands behind it. */
export type Measured = { goal: Goal; ratios: readonly number[]; note: string };

const HEAD = ["#", "goal", "ratio", "spread", "pass", "aim", "result", "measured"];

/** The table that a benchmark prints. */
export function table(measured: readonly Measured[]): string {
  const rows = [HEAD, ...measured.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cells({ goal, ratios, note }: Measured): string[] {
  const { median, least, most } = summarize(ratios);
  const bound = goal.better === "higher" ? "≥" : "≤";
  return [
    String(goal.id),
    goal.name,
    figure(median),
    `${figure(least)} to ${figure(most)}`,
    `${bound} ${goal.pass}`,
    `${bound} ${goal.aim}`,
    judge(goal, median),
    note,
  ];
}

function figure(value: number): string {
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Whether every goal is reached. */
export function allPass(measured: readonly Measured[]): boolean {
  return measured.every(({ goal, ratios }) => judge(goal, summarize(ratios).median) === "PASS");
}

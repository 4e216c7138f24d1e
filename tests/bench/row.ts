/** One line of the table: what was measured, against what budget. A share over 1 is over budget. */
export interface Row {
  what: string;
  measured: string;
  budget: string;
  /** Measured ÷ budget. */
  share: number;
}

/** A row whose figure must stay at or under `most`. */
export function atMost(what: string, measured: number, most: number, unit: string): Row {
  const show = (value: number) => `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;
  return { what, measured: show(measured), budget: `≤ ${show(most)}`, share: measured / most };
}

/** A row whose figure must reach `least`. */
export function atLeast(what: string, measured: number, least: number, unit: string): Row {
  const row = atMost(what, measured, least, unit);
  return { ...row, budget: row.budget.replace('≤', '≥'), share: least / measured };
}

/** Milliseconds of the fastest of `rounds` runs: the one the machine disturbed least. */
export function fastest(rounds: number, run: () => void): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** How many times as long `run` takes as `floor`: the medians of `rounds` runs by turns, so that a busy spell hits both. */
export function timesAsLong(rounds: number, run: () => void, floor: () => void): number {
  const runs: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < rounds; round++) {
    floors.push(fastest(1, floor));
    runs.push(fastest(1, run));
  }
  return percentile(runs, 0.5) / percentile(floors, 0.5);
}

export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}

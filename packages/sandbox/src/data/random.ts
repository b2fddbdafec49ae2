/** A stream of numbers that is the same for the same seed, on every machine. */
export type Random = {
  /** 0 ≤ n < 1 */
  next: () => number;
  /** Both ends included. */
  int: (min: number, max: number) => number;
  pick: <List extends readonly [unknown, ...unknown[]]>(list: List) => List[number];
  chance: (probability: number) => boolean;
  digits: (count: number) => string;
  hex: (count: number) => string;
};

/** `label` names the stream, so that one more draw in one place does not change the data of another. */
export function createRandom(seed: number, label = ""): Random {
  let state = hash(`${seed}/${label}`);
  function next(): number {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    pick: (list) => list[int(0, list.length - 1)] ?? list[0],
    chance: (probability) => next() < probability,
    digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(""),
    hex: (count) => Array.from({ length: count }, () => int(0, 15).toString(16)).join(""),
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}

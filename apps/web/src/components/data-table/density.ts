export const DENSITIES = ["compact", "normal", "relaxed"] as const;
export type Density = (typeof DENSITIES)[number];

/** Row heights in px. */
export const ROW_HEIGHT: Readonly<Record<Density, number>> = { compact: 32, normal: 36, relaxed: 44 };

/** Height of a card, which stands for a row on narrow screens. */
export const CARD_HEIGHT = 68;

/** No browser holds more rows than this; further ones are reached by filtering. */
export const MOST_ROWS = 1000;

/** Height of the sticky header in px. */
export const HEADER_HEIGHT = 33;

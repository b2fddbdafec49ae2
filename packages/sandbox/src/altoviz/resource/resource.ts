import type { Call, Scene } from "../call";
import type { Books } from "../state";
import type { WebhookEntity } from "../webhooks/types";
import type { Read } from "./body";

/** What the master-data resources differ in; their routes are the same (see `resourceRoutes`). */
export type Resource<Row extends { id: number }> = {
  /** `/v1/Suppliers` */
  root: string;
  /** "Supplier", as the server's messages have it. */
  name: string;
  rows: (books: Books) => Map<number, Row>;
  form: (row: Row, scene: Scene) => Record<string, unknown>;
  /** What the full-text `query` looks through. */
  words: (row: Row) => (string | null | undefined)[];
  /** The parameters of Find, and what they are compared with. */
  keys?: Record<string, (row: Row) => string | null>;
  /** What Find answers when nothing is asked; without it, an empty array. */
  findBlank?: string;
  /** Leaves rows out of the lists. */
  listed?: (row: Row, call: Call) => boolean;
  /** The row that a body describes; `before` is the one it replaces. */
  read?: (call: Call, id: number, before: Row | null) => Read<Row>;
  /** What follows from a row that was created, or replaced `before`. */
  stored?: (scene: Scene, row: Row, before: Row | null) => void;
  /** Why the row cannot go; undefined when it can. */
  heldBy?: (scene: Scene, row: Row) => string | undefined;
  removed?: (scene: Scene, row: Row) => void;
  event?: WebhookEntity;
};

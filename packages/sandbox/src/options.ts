/** What every stand-in is started with; each adds its own switches. */
export type CommonOptions = {
  host?: string;
  /** 0, the default, takes a free port. */
  port?: number;
  /** Without demo data: the companies exist, their books are blank. */
  empty?: boolean;
  /** Same seed and same day, same data. */
  seed?: number;
  now?: () => Date;
  /** Share of the demo data, 1 by default. */
  scale?: number;
  /** Folder with PDFs to deliver instead of generated ones. */
  documents?: string;
  /** Folder in which Invoice-Collector keeps its users, credentials and callbacks from one start to the next. */
  stateFolder?: string;
};

export const DEFAULT_SEED = 20_260;

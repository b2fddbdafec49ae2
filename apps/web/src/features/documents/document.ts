import type { RouterOutputs } from "@comptoir/api";

export type DocumentRow = RouterOutputs["documents"]["list"]["rows"][number];

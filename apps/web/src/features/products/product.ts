import type { RouterOutputs } from "@comptoir/api";

export type ProductRow = RouterOutputs["products"]["list"]["rows"][number];

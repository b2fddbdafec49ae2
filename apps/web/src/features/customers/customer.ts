import type { RouterOutputs } from "@comptoir/api";

export type CustomerRow = RouterOutputs["customers"]["list"]["rows"][number];
export type CustomerDetail = RouterOutputs["customers"]["byId"];

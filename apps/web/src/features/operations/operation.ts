import type { RouterInputs, RouterOutputs } from "@comptoir/api";

/** One write to a provider. */
export type Operation = RouterOutputs["operations"]["byId"];

/** A write that a person asks for: its kind, what was entered, and the record. */
export type OperationOrder = RouterInputs["operations"]["request"];

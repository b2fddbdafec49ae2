import {
  RefreshCredentialsInput,
  refreshCredentials,
} from "@comptoir/services/collectors/refresh-credentials";
import { firmTask } from "./task";

/** Reads the credentials of one company's account at Invoice-Collector anew. */
export const refreshCredentialsTask = firmTask(
  "refresh-credentials",
  RefreshCredentialsInput,
  refreshCredentials,
);

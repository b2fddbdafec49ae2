export { type CallbackCheck, checkCallbacks, firmsWithCollectors } from "./check-callbacks";
export { ClosedWindow, closeWindow, WindowInput } from "./close-window";
export { CollectorCredentialId, collectCredential, CredentialInput } from "./collect";
export { CollectorCredentialRow } from "./credential-row";
export { type OpenedFrame, openFrame } from "./open-frame";
export { OpenedWindow, OpenWindowInput, openWindow } from "./open-window";
export { CollectorsOverview, CollectorsOverviewInput, collectorsOverview } from "./overview";
export { ProcessDeliveryInput, processDelivery } from "./process-delivery";
export {
  type CallbackAnswer,
  type CallbackRequest,
  MAX_CALLBACK_BYTES,
  receiveCallback,
} from "./receive-callback";
export { CollectorCredentialList, RefreshCollectorsInput, refreshCollectors } from "./refresh";
export { RefreshCredentialsInput, refreshCredentials } from "./refresh-credentials";
export { RemoveCredentialInput, removeCredential } from "./remove";
export { ReplaceCredentialInput, replaceCredential } from "./replace";
export { SecondFactorInput, sendSecondFactor } from "./send-second-factor";
export { CollectorSession, collectorSession } from "./session";

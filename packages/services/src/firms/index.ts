export { checkSealed } from "./check-sealed";
export { openSetUpLink } from "./open-set-up-link";
export { connectDemoSuppliers } from "./demo-supplier";
export { pruneExpired } from "./prune-expired";
export { seedDemo } from "./seed-demo";
export { SetUpFirmInput, setUpFirm } from "./set-up-firm";
export { createSetUpLink } from "./set-up-link";
export { workerContext } from "./worker-context";

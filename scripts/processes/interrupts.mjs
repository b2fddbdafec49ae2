const NAMES = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Leaves through process.exit when the launcher is interrupted, so that what it started is ended too
 * (the default would end it at once, and its programs would go on). `handler` may end it in order.
 */
export function onInterrupt(handler = () => process.exit(130)) {
  for (const name of NAMES) {
    process.removeAllListeners(name);
    process.on(name, () => handler(name));
  }
}

/** Gives the signals back to a program that is loaded into this process and ends itself in order. */
export function leaveInterrupts() {
  for (const name of NAMES) process.removeAllListeners(name);
}

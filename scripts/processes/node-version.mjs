/** Whether this version of Node is at least the floor that package.json names. */
export function isSupported(version, floor = [20, 19]) {
  const [major, minor] = version.split(".").map(Number);
  return major > floor[0] || (major === floor[0] && minor >= floor[1]);
}

export function requireNode() {
  if (isSupported(process.versions.node)) return;
  console.error(`Comptoir needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

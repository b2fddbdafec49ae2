import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SYSTEM_FOLDER } from "./binaries.mjs";
import { isCluster } from "./cluster.mjs";
import { canUse, makePrivateFolder, serverUser } from "./server-user.mjs";

/**
 * Where the data of this installation stands and who runs the server. Usually `<folder>/pg`; a
 * folder that the server's user cannot enter keeps only a name in `<folder>/instance`, and the
 * data stands below /var/lib/comptoir, so a moved checkout finds its data again.
 */
export function dataPlace(folder, say = () => {}) {
  const inside = join(folder, "pg");
  const instance = readInstance(folder, say);
  if (instance) {
    const data = join(SYSTEM_FOLDER, instance);
    const user = serverUser(existsSync(data) ? data : undefined);
    if (!user && isCluster(data) === false) throw new Error(unreachable(data));
    return { data, user };
  }
  const user = serverUser(isCluster(inside) ? inside : undefined);
  if (!user || reachable(folder, user)) return { data: inside, user };
  return { data: moveOutside(folder, inside, say), user };
}

function unreachable(data) {
  return `The data of this installation is in ${data} and belongs to another user: start as root, or set COMPTOIR_DATA to another folder`;
}

function reachable(folder, user) {
  const probe = join(folder, "pg.probe");
  makePrivateFolder(probe, user);
  const usable = canUse(probe, user);
  rmSync(probe, { recursive: true, force: true });
  return usable;
}

/** Moves the data out of a checkout that became unreachable; `mv` keeps its owner, also between disks. */
function moveOutside(folder, inside, say) {
  const instance = randomUUID();
  const data = join(SYSTEM_FOLDER, instance);
  mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  if (isCluster(inside)) {
    say(`moving the data to ${data}, because PostgreSQL's user cannot enter ${folder}`);
    const moved = spawnSync("mv", [inside, data], { encoding: "utf8" });
    if (moved.status !== 0) throw new Error(`The data could not be moved to ${data}: ${moved.stderr}`);
  }
  writeFileSync(ownerFile(instance), realpathSync(folder));
  writeFileSync(join(folder, "instance"), `${instance}\n`);
  return data;
}

/** The name kept in this folder. A copied folder names the original's data, which it must not share. */
function readInstance(folder, say) {
  const file = join(folder, "instance");
  if (!existsSync(file)) return null;
  const instance = readFileSync(file, "utf8").trim();
  if (!/^[0-9a-f-]{36}$/.test(instance)) throw new Error(`${file} does not hold the name of an installation`);
  const owner = ownerOf(instance);
  const here = realpathSync(folder);
  if (owner && owner !== here && nameIn(owner) === instance) {
    say(`this folder is a copy of ${owner}, whose data stays there: a new database is made`);
    rmSync(file);
    return null;
  }
  if (owner !== here && process.getuid?.() === 0) writeFileSync(ownerFile(instance), here);
  return instance;
}

function ownerFile(instance) {
  return join(SYSTEM_FOLDER, `${instance}.owner`);
}

function ownerOf(instance) {
  return existsSync(ownerFile(instance)) ? readFileSync(ownerFile(instance), "utf8") : null;
}

function nameIn(folder) {
  const file = join(folder, "instance");
  return existsSync(file) ? readFileSync(file, "utf8").trim() : null;
}

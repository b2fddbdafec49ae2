import { accessSync, constants, statfsSync } from "node:fs";
import { freemem, tmpdir } from "node:os";

const MEMORY = "/dev/shm";
const NEEDED_BYTES = 1024 ** 3;

/** Where throw-away data is written fastest: in memory when there is room for it, else where temporary files go. */
export function memoryFolder({ folder = MEMORY, neededBytes = NEEDED_BYTES } = {}) {
  return hasRoom(folder, neededBytes) ? folder : tmpdir();
}

function hasRoom(folder, neededBytes) {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return Math.min(bavail * bsize, freemem()) >= neededBytes;
  } catch {
    return false;
  }
}

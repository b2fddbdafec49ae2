import { constants, generateKeyPair, privateDecrypt, randomBytes } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { promisify } from "node:util";

const DAY_MS = 24 * 3_600_000;
const generate = promisify(generateKeyPair);

type KeyPair = { publicKey: KeyObject; privateKey: KeyObject };

/** RSA keys take tenths of a second to make: a process makes these few and hands them out in turn. */
const POOL_SIZE = 4;
const pool: Promise<KeyPair>[] = [];
let handedOut = 0;

function nextKeyPair(): Promise<KeyPair> {
  const index = handedOut % POOL_SIZE;
  handedOut += 1;
  pool[index] ??= generate("rsa", { modulusLength: 2048, publicExponent: 65_537 });
  return pool[index];
}

type Pair = { publicKey: KeyObject; privateKey: KeyObject; madeAt: number; tokenSecret: Buffer };

/** The server's key pair: made anew once a day and at each restart, which invalidates every token. */
export type ServerKeys = {
  /** `[Modulus, Exponent]`, each the Base64 of the big-endian integer. */
  publicKey(): Promise<[string, string]>;
  /** The plain text of a login, or null when it was not encrypted with the present key. */
  decrypt(block: Buffer): Promise<string | null>;
  /** What tokens are signed with: it goes with the key pair. */
  tokenSecret(): Promise<Buffer>;
  rotate(): void;
};

export function createKeys(now: () => Date): ServerKeys {
  let current: Promise<Pair> | null = null;
  async function make(): Promise<Pair> {
    const pair = await nextKeyPair();
    return { ...pair, madeAt: now().getTime(), tokenSecret: randomBytes(32) };
  }
  async function present(): Promise<Pair> {
    current ??= make();
    const pair = await current;
    if (now().getTime() - pair.madeAt < DAY_MS) return pair;
    current = make();
    return current;
  }
  return {
    async publicKey() {
      const jwk = (await present()).publicKey.export({ format: "jwk" });
      return [base64(jwk.n), base64(jwk.e)];
    },
    decrypt: async (block) => decryptBlock((await present()).privateKey, block),
    tokenSecret: async () => (await present()).tokenSecret,
    rotate() {
      current = null;
    },
  };
}

function base64(part: string | undefined): string {
  return Buffer.from(part ?? "", "base64url").toString("base64");
}

/** PKCS#1 v1.5 by hand: Node refuses this padding for private decryption (CVE-2023-46809). */
function decryptBlock(key: KeyObject, block: Buffer): string | null {
  if (block.length !== 256) return null;
  try {
    const padded = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, block);
    const end = padded.indexOf(0, 2);
    if (padded[0] !== 0 || padded[1] !== 2 || end < 10) return null;
    return padded.subarray(end + 1).toString("utf8");
  } catch {
    return null;
  }
}

import { createFolderStore } from "./folder-store";
import type { ObjectStore } from "./object-store";
import { createS3Store, type S3Settings } from "./s3-store";

export type ObjectStoreConfig = {
  /** An absolute folder, or `s3://bucket/prefix?region=…&endpoint=…&pathStyle=true|false`. */
  url: string;
  credentials?: S3Settings["credentials"];
};

/** @throws TypeError when the address is neither an absolute folder nor a complete s3 address */
export function createObjectStore(config: ObjectStoreConfig): ObjectStore {
  if (!config.url.startsWith("s3:")) return createFolderStore(config.url);
  return createS3Store({ ...parseS3Address(config.url), credentials: config.credentials });
}

/** Reads `s3://bucket/prefix?region=…&endpoint=…&pathStyle=…`; the region is us-east-1 where none is given. */
export function parseS3Address(text: string): S3Settings {
  if (!URL.canParse(text)) throw new TypeError("the s3 address is not valid");
  const url = new URL(text);
  const endpoint = url.searchParams.get("endpoint") ?? undefined;
  const pathStyle = url.searchParams.get("pathStyle");
  if (url.protocol !== "s3:" || url.hostname === "") throw new TypeError("the s3 address names no bucket");
  if (url.password !== "") throw new TypeError("the s3 address must not hold credentials");
  if (endpoint !== undefined && !/^https?:\/\//.test(endpoint)) {
    throw new TypeError("the endpoint of the s3 address must be an http or https address");
  }
  const folder = url.pathname.replace(/^\/+|\/+$/g, "");
  return {
    bucket: url.hostname,
    prefix: folder === "" ? "" : `${folder}/`,
    region: url.searchParams.get("region") ?? "us-east-1",
    endpoint,
    pathStyle: pathStyle === null ? undefined : pathStyle === "true",
  };
}

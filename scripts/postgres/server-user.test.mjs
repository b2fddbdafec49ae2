import { expect, it } from "vitest";
import { parseAccounts } from "./server-user.mjs";

it("reads users with their numbers, also negative ones", () => {
  const text =
    "# comment\nroot:x:0:0::/root:/bin/sh\npostgres:x:101:104::/:/bin/sh\nnobody:*:-2:-2::/:/bin/false\n";
  const accounts = parseAccounts(text);
  expect(accounts.get("postgres")).toEqual({ uid: 101, gid: 104 });
  expect(accounts.get("nobody")).toEqual({ uid: 4_294_967_294, gid: 4_294_967_294 });
  expect(accounts.size).toBe(3);
});

import { createCompany, createFirm, createMembership, createUser } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FirmContext } from "../context";
import { findMembership } from "../me";
import type { Mail } from "../ports";
import { createSession, deleteSession, sessionByToken } from "../sign-in/sessions";
import { signIn } from "../sign-in/sign-in";
import { testContext, testPorts } from "../testing/context";
import { givePassword, TEST_PASSWORD } from "../testing/password";
import { acceptInvitation } from "./accept";
import { changeMember, removeMember } from "./change";
import { inviteMember } from "./invite";
import { listMembers } from "./list";
import { revokeInvitation } from "./revoke";

let world: TestDatabase;
let ctx: FirmContext;
let companyId: string;
const sent: Mail[] = [];

beforeAll(async () => {
  world = await createTestDatabase();
  const firm = await createFirm(world.database);
  const owner = await createUser(world.database, { name: "Olga Owner" });
  await createMembership(world.database, { firm, user: owner });
  companyId = (await createCompany(world.database, firm)).id;
  ctx = testContext(world.database, firm, {
    actor: { kind: "user", userId: owner.id, role: "owner" },
    ports: { mailer: { send: async (mail) => void sent.push(mail) } },
  });
});

afterAll(() => world.drop());

function system() {
  return { database: world.database, ports: testPorts() };
}

async function invite(email: string, companyIds: string[] = []) {
  const { link } = await inviteMember(ctx, {
    email,
    role: "accountant",
    companyAccess: companyIds.length > 0 ? "some" : "all",
    companyIds,
  });
  return link.split("/").at(-1) ?? "";
}

function accept(token: string, password = "correct horse battery") {
  return acceptInvitation(system(), { token, name: "Ana Accountant", password, address: "127.0.0.1" });
}

describe("members", () => {
  test("an invited person chooses a password, signs in and sees the companies given, no others", async () => {
    const token = await invite("ana@example.com", [companyId]);
    expect(sent.at(-1)?.text).toContain(token);
    await accept(token);
    const person = await signIn(system(), {
      email: "ana@example.com",
      password: "correct horse battery",
      address: "::1",
    });
    const membership = await findMembership(world.database, {
      userId: person?.id ?? "",
      firmSlug: ctx.firmSlug,
    });
    expect(membership).toMatchObject({ role: "accountant", companies: [companyId] });
  });

  test("a link works once, never after it was revoked, and not with a short password", async () => {
    const token = await invite("bob@example.com");
    await expect(accept(token, "short")).rejects.toMatchObject({ code: "invalid" });
    await accept(token);
    await expect(accept(token)).rejects.toMatchObject({ code: "not_found" });
    const revoked = await invite("carl@example.com");
    const { invitations } = await listMembers(ctx);
    await revokeInvitation(ctx, {
      id: invitations.find((row) => row.email === "carl@example.com")?.id ?? "",
    });
    await expect(accept(revoked)).rejects.toMatchObject({ code: "not_found" });
  });

  test("two acceptances of one link at the same instant give one seat", async () => {
    const token = await invite("dora@example.com");
    const outcomes = await Promise.allSettled([accept(token), accept(token), accept(token)]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  });

  test("the last owner can neither leave nor step down", async () => {
    const { members } = await listMembers(ctx);
    const owner = members.find((member) => member.isMe);
    const id = owner?.id ?? "";
    await expect(removeMember(ctx, { id })).rejects.toMatchObject({ reason: "last_owner" });
    await expect(
      changeMember(ctx, { id, role: "accountant", companyAccess: "all", companyIds: [] }),
    ).rejects.toMatchObject({ reason: "last_owner" });
  });

  test("a removed person is out at once, and signed out where no other firm is left", async () => {
    const [lonely, shared] = [await createUser(world.database), await createUser(world.database)];
    const elsewhere = await createFirm(world.database);
    await createMembership(world.database, { firm: elsewhere, user: shared });
    const sessionOf = async (user: { id: string }) => {
      const seat = await createMembership(
        world.database,
        { firm: { id: ctx.firmId }, user },
        { role: "accountant" },
      );
      const token = `session of ${user.id}`;
      await createSession(system(), { token, userId: user.id, expiresAt: new Date(Date.now() + 60_000) });
      await removeMember(ctx, { id: seat.id });
      expect(await findMembership(world.database, { userId: user.id, firmSlug: ctx.firmSlug })).toBeNull();
      return await sessionByToken(system(), token);
    };
    expect(await sessionOf(lonely)).toBeNull();
    expect((await sessionOf(shared))?.person.id).toBe(shared.id);
  });

  test("a person who has an account joins with its password, not with a new one", async () => {
    const known = await createUser(world.database, { email: "known@example.com", name: "Kim Known" });
    await givePassword(world.database, known);
    const token = await invite("known@example.com", [companyId]);
    await expect(accept(token, "a password of their own")).rejects.toMatchObject({ code: "forbidden" });
    await accept(token, TEST_PASSWORD);
    const { members } = await listMembers(ctx);
    expect(members.find(({ email }) => email === "known@example.com")).toMatchObject({
      name: "Kim Known",
      companyIds: [companyId],
    });
  });

  test("an accountant manages no members", async () => {
    const accountant: FirmContext = {
      ...ctx,
      actor: { kind: "user", userId: companyId, role: "accountant" },
    };
    await expect(listMembers(accountant)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("signing in", () => {
  test("ten wrong passwords close the door for the person, the right one included", async () => {
    const attempt = (password: string) =>
      signIn(system(), { email: "ana@example.com", password, address: "10.1.1.1" });
    for (let failure = 0; failure < 10; failure += 1) expect(await attempt("wrong password")).toBeNull();
    await expect(attempt("correct horse battery")).rejects.toMatchObject({ code: "limit" });
  });

  test("a session opens by its token until it is deleted; the table holds no token", async () => {
    const user = await createUser(world.database);
    const expiresAt = new Date(Date.now() + 60_000);
    await createSession(system(), { token: "a-secret-token", userId: user.id, expiresAt });
    expect((await sessionByToken(system(), "a-secret-token"))?.person.id).toBe(user.id);
    await deleteSession(system(), "a-secret-token");
    expect(await sessionByToken(system(), "a-secret-token")).toBeNull();
  });
});

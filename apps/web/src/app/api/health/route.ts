import { checkHealth } from "@comptoir/services";
import { env } from "@/env";
import { systemContext } from "@/server/container";
import { sandboxCheck } from "@/server/sandbox-check";

export const dynamic = "force-dynamic";

/** `{"status":"ok","checks":{…}}`, or 503 with the failing check named. */
export async function GET(): Promise<Response> {
  const report = await checkHealth(systemContext(), { sandbox: sandboxCheck(env().COMPTOIR_SANDBOX) });
  return Response.json(report, {
    status: report.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}

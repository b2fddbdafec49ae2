import { appRouter } from "@comptoir/api";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { inFirm } from "@/server/firm-route";

type Place = { params: Promise<{ firm: string }> };

/** More than any screen asks for at once. */
const MAX_BATCH = 20;

async function handle(request: Request, { params }: Place): Promise<Response> {
  const { firm } = await params;
  return await inFirm(firm, async (ctx) =>
    fetchRequestHandler({
      endpoint: `/${firm}/api/trpc`,
      req: request,
      router: appRouter,
      maxBatchSize: MAX_BATCH,
      // what a person has entered is asked about in a body, never in an address
      allowMethodOverride: true,
      createContext: () => ({ firm: ctx, requestId: crypto.randomUUID() }),
    }),
  );
}

export { handle as GET, handle as POST };

import type { AlteraOptions } from "./altera/options";
import { type RunningAltera, startAltera } from "./altera/server";
import type { AltovizOptions } from "./altoviz/options";
import { type RunningAltoviz, startAltoviz } from "./altoviz/server";
import { startInvoiceCollector } from "./invoice-collector/server";
import type { CommonOptions } from "./options";
import { startWisedat } from "./wisedat/server";

export type { Fault, FaultInput, Faults, RequestLog, RunningService } from "./http/server";
export { startAltera, startAltoviz, startInvoiceCollector, startWisedat };

export type ServiceName = "altera" | "altoviz" | "wisedat" | "invoiceCollector";

export type SandboxOptions = Omit<CommonOptions, "port"> & {
  ports?: Partial<Record<ServiceName, number>>;
  altera?: AlteraOptions;
  altoviz?: AltovizOptions;
  wisedat?: Parameters<typeof startWisedat>[0];
  invoiceCollector?: Parameters<typeof startInvoiceCollector>[0];
};

export type Sandbox = {
  altera: RunningAltera;
  altoviz: RunningAltoviz;
  wisedat: Awaited<ReturnType<typeof startWisedat>>;
  invoiceCollector: Awaited<ReturnType<typeof startInvoiceCollector>>;
  /** Every company that has books, the first of each service included. */
  companies: SandboxCompany[];
  close: () => Promise<void>;
};

export type SandboxCompany = {
  service: "altera" | "altoviz" | "wisedat";
  name: string;
  country: string;
  url: string;
  apiKey: string;
  user?: string;
  password?: string;
};

/** Starts the stand-ins of all four services, by default on free ports of 127.0.0.1. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { ports = {}, altera, altoviz, wisedat, invoiceCollector, ...common } = options;
  const started: { close: () => Promise<void> }[] = [];
  async function keep<Service extends { close: () => Promise<void> }>(
    starting: Promise<Service>,
  ): Promise<Service> {
    const service = await starting;
    started.push(service);
    return service;
  }
  const close = async () => {
    await Promise.all(started.map((service) => service.close()));
  };
  try {
    const services = {
      altera: await keep(startAltera({ ...common, port: ports.altera, ...altera })),
      altoviz: await keep(startAltoviz({ ...common, port: ports.altoviz, ...altoviz })),
      wisedat: await keep(startWisedat({ ...common, port: ports.wisedat, ...wisedat })),
      invoiceCollector: await keep(
        startInvoiceCollector({ ...common, port: ports.invoiceCollector, ...invoiceCollector }),
      ),
    };
    const companies = [services.altera, services.altoviz, services.wisedat].flatMap((one) => [
      ...one.companies,
    ]);
    return { ...services, companies, close };
  } catch (error) {
    await close();
    throw error;
  }
}

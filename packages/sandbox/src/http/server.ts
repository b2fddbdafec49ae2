import type { Operation } from "@comptoir/protocols";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import { CONTROL_PREFIX, type Controls, handleControl } from "./control";
import { COVERAGE_PATH, type Coverage, createCoverage } from "./coverage";
import { json, type Route, type SandboxRequest, type SandboxResponse } from "./exchange";
import { createFaults, type Fault, type Faults } from "./faults";
import { readRequest } from "./read-request";
import { createRequestLog, type RequestLog } from "./request-log";
import { createRouter } from "./router";

export { empty, json, jsonBody, type Route, type SandboxRequest, type SandboxResponse } from "./exchange";
export type { Fault, FaultInput, Faults } from "./faults";
export type { RequestLog } from "./request-log";

export type ServiceDefinition = {
  name: string;
  routes: Route[];
  /** What the service documents: `GET /__coverage` counts the calls of each (DELETE begins anew). */
  operations: readonly Operation[];
  caseInsensitivePaths?: boolean;
  unknownRoute: (request: SandboxRequest) => SandboxResponse;
  wrongMethod?: (request: SandboxRequest) => SandboxResponse;
  /** Runs before a route's handler, with its params: credentials, rate limit. */
  guard?: (request: SandboxRequest) => SandboxResponse | null | Promise<SandboxResponse | null>;
  onUpgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  controls?: Controls;
};

export type RunningService = {
  url: string;
  port: number;
  faults: Faults;
  requests: RequestLog;
  coverage: Coverage;
  close(): Promise<void>;
};

/** Starts one service over HTTP; port 0 takes a free one. Rejects when the address is taken. */
export async function listen(
  definition: ServiceDefinition,
  address: { port: number; host: string },
): Promise<RunningService> {
  const faults = createFaults();
  const requests = createRequestLog();
  const coverage = createCoverage(definition.name, definition.operations, definition.caseInsensitivePaths);
  const answer = createAnswer(definition, { faults, requests, coverage });
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  // Longer than the idle time of usual clients, so that the client and not the server ends a kept connection.
  server.keepAliveTimeout = 65_000;
  server.on("upgrade", (request, socket, head) => {
    if (!definition.onUpgrade) return void socket.destroy();
    const { pathname } = new URL(request.url ?? "/", "http://sandbox");
    coverage.count({ method: "WS", path: pathname, status: 101 });
    definition.onUpgrade(request, socket, head);
  });
  const port = await bind(server, address);
  const host = address.host.includes(":") ? `[${address.host}]` : address.host;
  return { url: `http://${host}:${port}`, port, faults, requests, coverage, close: () => stop(server) };
}

type Plane = { faults: Faults; requests: RequestLog; coverage: Coverage };

function createAnswer(definition: ServiceDefinition, plane: Plane) {
  const match = createRouter(definition.routes, definition.caseInsensitivePaths);
  const controls = definition.controls ?? {};

  async function respond(request: SandboxRequest): Promise<{ response: SandboxResponse; route: string }> {
    const found = match(request.method, request.path);
    if (found.kind === "route") {
      const routed = { ...request, params: found.params };
      const refused = definition.guard ? await definition.guard(routed) : null;
      const response = refused ?? (await found.route.handle(routed));
      plane.coverage.count({ ...request, status: response.status });
      return { response, route: found.route.path };
    }
    const wrongMethod = found.kind === "wrong_method" ? definition.wrongMethod : undefined;
    return { response: (wrongMethod ?? definition.unknownRoute)(request), route: "(unknown)" };
  }

  return async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      const request = await readRequest(incoming);
      if (request.path.startsWith(CONTROL_PREFIX)) {
        return send(outgoing, await handleControl(request, { ...plane, controls }));
      }
      if (request.path === COVERAGE_PATH) return send(outgoing, coverageAnswer(request, plane.coverage));
      const faults = plane.faults.take(request.method, request.path, faultHeader(request));
      for (const fault of faults) if (fault.kind === "latency") await delay(fault.ms);
      const fault = faults.find(({ kind }) => kind !== "latency");
      const { response, route } = preempted(fault) ?? (await respond(request));
      const { method, path, query } = request;
      plane.requests.add({ method, path, query: query.toString(), route, status: response.status });
      deliver(outgoing, response, fault);
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      console.error(`sandbox ${definition.name}: ${message}`);
      if (outgoing.headersSent) outgoing.destroy();
      else send(outgoing, { status: 500, body: `defect of the stand-in: ${message}` });
    }
  };
}

function coverageAnswer({ method }: SandboxRequest, coverage: Coverage): SandboxResponse {
  if (method === "DELETE") coverage.clear();
  return json(200, coverage.report());
}

function faultHeader(request: SandboxRequest): string | undefined {
  const value = request.headers["x-sandbox-fault"];
  return Array.isArray(value) ? value[0] : value;
}

/** The answer of a fault that keeps the service from acting at all. */
function preempted(fault: Fault | undefined): { response: SandboxResponse; route: string } | null {
  if (fault?.kind === "refuse") return { response: { status: 0 }, route: "(refused)" };
  if (fault?.kind !== "status") return null;
  return { response: { status: fault.status, headers: fault.headers, body: fault.body }, route: "(fault)" };
}

function deliver(outgoing: ServerResponse, response: SandboxResponse, fault: Fault | undefined): void {
  if (fault?.kind === "answer_lost" || fault?.kind === "refuse") return void outgoing.socket?.destroy();
  if (fault?.kind !== "cut_body") return send(outgoing, response);
  const body = Buffer.from(response.body ?? "");
  outgoing.writeHead(response.status, { ...response.headers, "content-length": String(body.length) });
  outgoing.flushHeaders();
  outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => outgoing.socket?.destroy());
}

function send(outgoing: ServerResponse, { status, headers, body = "" }: SandboxResponse): void {
  outgoing.writeHead(status, { ...headers, "content-length": String(Buffer.byteLength(body)) });
  outgoing.end(body);
}

function bind(server: Server, address: { port: number; host: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(address.port, address.host, () => {
      server.off("error", reject);
      const bound = server.address();
      resolve(typeof bound === "object" && bound ? bound.port : address.port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

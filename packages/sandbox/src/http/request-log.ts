const KEPT = 500;

export type LoggedRequest = { method: string; path: string; query: string; route: string; status: number };

export type RequestLog = {
  add: (request: LoggedRequest) => void;
  /** Requests per "METHOD /documented/path/{id}"; what no route took is counted as "METHOD (unknown)". */
  counts: () => Record<string, number>;
  count: (method: string, route: string) => number;
  total: () => number;
  /** The newest 500, oldest first. */
  last: () => LoggedRequest[];
  clear: () => void;
};

export function createRequestLog(): RequestLog {
  const counts = new Map<string, number>();
  let last: LoggedRequest[] = [];
  return {
    add(request) {
      const key = `${request.method} ${request.route}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      last.push(request);
      if (last.length > KEPT * 2) last = last.slice(-KEPT);
    },
    counts: () => Object.fromEntries(counts),
    count: (method, route) => counts.get(`${method} ${route}`) ?? 0,
    total: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
    last: () => last.slice(-KEPT),
    clear() {
      counts.clear();
      last = [];
    },
  };
}

/** Literal segments and `{name}` parameters: `/v1/SaleInvoices/{id}`. */
type Addressed = { method: string; path: string };

export type Match<Entry extends Addressed> =
  | { kind: "route"; route: Entry; params: Record<string, string> }
  | { kind: "wrong_method" }
  | { kind: "unknown" };

type Compiled<Entry> = { route: Entry; pattern: RegExp; names: string[] };

/** Literal segments win over parameters, whatever the order of the list: `/Find` before `/{id}`. */
export function createRouter<Entry extends Addressed>(routes: readonly Entry[], caseInsensitive = false) {
  const compiled = routes
    .map((route) => compile(route, caseInsensitive))
    .sort((left, right) => left.names.length - right.names.length);

  return function match(method: string, path: string): Match<Entry> {
    const trimmed = path.length > 1 ? path.replace(/\/+$/, "") : path;
    let pathKnown = false;
    for (const candidate of compiled) {
      const found = candidate.pattern.exec(trimmed);
      if (!found) continue;
      pathKnown = true;
      if (candidate.route.method !== method) continue;
      return { kind: "route", route: candidate.route, params: paramsOf(candidate.names, found) };
    }
    return pathKnown ? { kind: "wrong_method" } : { kind: "unknown" };
  };
}

function compile<Entry extends Addressed>(route: Entry, caseInsensitive: boolean): Compiled<Entry> {
  const names: string[] = [];
  const source = route.path
    .split("/")
    .map((segment) =>
      segment
        .split(/(\{\w+\})/)
        .map((part) => {
          const parameter = /^\{(\w+)\}$/.exec(part)?.[1];
          if (parameter === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
          names.push(parameter);
          return "([^/]+)";
        })
        .join(""),
    )
    .join("/");
  return { route, names, pattern: new RegExp(`^${source}$`, caseInsensitive ? "i" : "") };
}

function paramsOf(names: readonly string[], found: RegExpExecArray): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, decode(found[index + 1] ?? "")]));
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

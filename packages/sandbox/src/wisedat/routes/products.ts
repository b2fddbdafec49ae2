import type { Route, SandboxRequest, SandboxResponse } from "../../http/server";
import { authorized } from "../access";
import { failed, invalid, one } from "../answers";
import { contains, flag, instant } from "../filters";
import { listed } from "../paging";
import { productById, productHeader } from "../shapes/product";
import type { Company, Product, WisedatState } from "../state";

/** `GET /products`: one by `?id=`, else a page. */
export function productRoutes(state: WisedatState): Route[] {
  return [
    {
      method: "GET",
      path: "/products",
      handle: authorized(state, (company, request) =>
        request.query.has("id") ? byId(state, company, request) : list(state, company, request),
      ),
    },
  ];
}

function byId(state: WisedatState, company: Company, request: SandboxRequest): SandboxResponse {
  const id = request.query.get("id") ?? "";
  if (!/^\d+$/.test(id)) return invalid("Parameter id must be numeric");
  const product = company.products.get(Number(id));
  if (!product) return failed(state, 404, "Product from parameter id doesn't exist");
  return one(state, "product", productById(product, company));
}

function list(state: WisedatState, company: Company, request: SandboxRequest): SandboxResponse {
  const { query } = request;
  const since = instant(query.get("modified_since"));
  if (since === null) return invalid("Parameter modified_since must be a date");
  const inactiveToo = flag(query.get("show_inactive")) === true;
  function wanted(product: Product): boolean {
    return (
      (inactiveToo || product.active) &&
      (since === undefined || since === null || Date.parse(product.modifiedAt) >= since) &&
      contains(query.get("query"), product.name, product.description, product.barcode) &&
      contains(query.get("name"), product.name) &&
      contains(query.get("description"), product.description) &&
      contains(query.get("barcode"), product.barcode)
    );
  }
  const rows = [...company.products.values()].filter(wanted);
  return listed(state, request, {
    key: "products",
    rows,
    show: (product) => productHeader(product, company),
  });
}

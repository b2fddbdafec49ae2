import { empty, json, type SandboxResponse } from "../../http/server";
import type { AltovizRoute, Call } from "../call";
import { productForm } from "../forms/product";
import type { Product } from "../records";
import { withRow } from "../resource/routes";
import { uploadedFile } from "../upload";
import { announce } from "../webhooks/announce";
import { products } from "./products";

/** All three go by the product's ID, and GET answers with the product, whose `imageUrl` tells of the image. */
export const productImageRoutes: AltovizRoute[] = [
  {
    method: "POST",
    path: "/v1/ProductImages/{productId}",
    handle: withRow(products, setImage, "productId"),
  },
  {
    method: "GET",
    path: "/v1/ProductImages/{productId}",
    handle: withRow(products, ({ books }, product) => json(200, productForm(product, books)), "productId"),
  },
  { method: "DELETE", path: "/v1/ProductImages/{id}", handle: withRow(products, removeImage) },
];

async function setImage(call: Call, product: Product): Promise<SandboxResponse> {
  const upload = await uploadedFile(call);
  if ("refusal" in upload) return upload.refusal;
  product.image = upload.file;
  const data = productForm(product, call.books);
  announce(call, "Product", { change: "Updated", data });
  return json(200, data);
}

function removeImage(call: Call, product: Product): SandboxResponse {
  product.image = null;
  announce(call, "Product", { change: "Updated", data: productForm(product, call.books) });
  return empty(200);
}

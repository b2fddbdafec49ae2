import { multipartFile } from "../../http/multipart";
import type { Transport } from "../../http/transport";
import type { DocumentContent } from "../../provider";
import { order, readOne, write } from "../calls";
import type { Received, Written } from "../received";
import { type Product, productWire } from "../schemas/product";

const schema = productWire;

/** POST /v1/ProductImages/{productId}: puts an image, or another one, on a product. @throws ProviderError rejected */
export function uploadProductImage(
  transport: Transport,
  productId: string,
  image: DocumentContent,
): Promise<Written<Product>> {
  const content = multipartFile({ field: "file", ...image });
  return write(transport, { operation: "productImages.create", schema, params: { productId }, content });
}

/** GET /v1/ProductImages/{productId}: the product with the image's address, not the image; null where there is none. */
export function getProductImage(transport: Transport, productId: string): Promise<Received<Product> | null> {
  return readOne(transport, { operation: "productImages.get", schema, params: { productId } });
}

/** DELETE /v1/ProductImages/{id}, by the product's id. @throws ProviderError not_found */
export function deleteProductImage(transport: Transport, productId: string): Promise<void> {
  return order(transport, { operation: "productImages.delete", params: { id: productId } });
}

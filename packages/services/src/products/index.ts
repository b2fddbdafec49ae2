export { ProductByIdInput, productById } from "./by-id";
export { ListProductsInput, ProductPage, listProducts } from "./list";
export { ProductRow } from "./row";

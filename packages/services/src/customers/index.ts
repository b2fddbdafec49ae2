export { CustomerByIdInput, CustomerDetail, customerById } from "./by-id";
export { CustomerPage, ListCustomersInput, listCustomers } from "./list";
export { CustomerRow } from "./row";

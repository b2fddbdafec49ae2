export { ListReceiptsInput, ReceiptPage, ReceiptRow, listReceipts } from "./list";

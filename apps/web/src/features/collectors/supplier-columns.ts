/** The columns of the suppliers on wide screens; on narrow ones each supplier is a card. */
export const SUPPLIER_COLUMNS =
  "xl:grid-cols-[minmax(9rem,1.2fr)_minmax(14rem,2fr)_9.5rem_9.5rem_5rem_6rem_13rem] xl:gap-x-4";

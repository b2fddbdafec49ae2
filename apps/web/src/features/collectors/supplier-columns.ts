/** The columns of the suppliers on wide screens; on narrow ones each supplier is a card. */
export const SUPPLIER_COLUMNS =
  "@6xl:grid-cols-[minmax(8rem,1.5fr)_minmax(12.5rem,1fr)_9rem_9rem_4.5rem_5.5rem_13rem] @6xl:gap-x-3";

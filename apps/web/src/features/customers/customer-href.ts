/** The list of customers with one of them open, narrowed to its company. */
export function customerHref(firm: string, customerId: string, companyId: string): string {
  return `/${firm}/customers?${new URLSearchParams({ company: companyId, customer: customerId })}`;
}

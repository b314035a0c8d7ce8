/** What is looked up. The order is the order of the groups on /lenders/. */
export const LOOKUP_GROUPS = {
  caller: '核对对方自称的身份',
  debt: '核对账在不在你名下',
  dispute: '核实以后要投诉、调解',
} as const;

/** The link that dials `number` as it is shown: `010-12321` gives `tel:01012321`. */
export const telHref = (number: string): string => `tel:${number.replaceAll('-', '')}`;

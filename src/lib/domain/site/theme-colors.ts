/** The colour of the browser's own bar: the paper of tokens.css, in light and dark. */
export const THEME_COLORS = { light: '#fbf8f3', dark: '#14191a' } as const;

/** Significant digits of a figure, closing noughts apart: "1,347" is shared by chance less often than "1,000". */
export const digitsOf = (figure: number | string): number => String(figure).replace(/[.]|0+$/g, '').length;

/** Digits from which a figure in common is no chance. */
export const TELLING_DIGITS = 3;

/** A name as written, from the folded id of one that no pack knows: "~elena dragan" is "Elena Dragan". */
export const titled = (id: string): string =>
  id
    .replace(/^~/, '')
    .replace(/(^|[ -])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

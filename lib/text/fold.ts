const SPECIAL: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };
/** Texts of these have no letter to fold: ASCII with white space, signs of Latin-1, and the dashes and quotation marks of news. */
const UNMARKED = /^[\t\n\r\x20-\x7e\xa0-\xbf\u2010-\u2027]*$/;

/** Lower case without diacritics, so that Ålesund, Alesund and ALESUND are one word. Cyrillic й and ї keep apart. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (UNMARKED.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC')
    .replace(/[ıłøđßæœ]/g, (letter) => SPECIAL[letter] ?? letter);
}

/** Whether a text begins with a capital letter of any script. */
export function isCapitalised(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(text);
}

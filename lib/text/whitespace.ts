/** Collapses every run of white space (no-break and zero-width space too) to one space and trims the ends. */
export function collapseWhitespace(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

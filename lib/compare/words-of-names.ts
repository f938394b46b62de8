/** The words of a name, whether a pack knows it or not, a hyphen joining them. */
export const partsOfName = (id: string): string[] => id.replace(/^~/, '').split(' ');

/** The words of a name, a hyphen dividing them as a space does. */
export const wordsOfName = (id: string): string[] => id.replace(/^~/, '').split(/[ -]/);

/** Letters from which a word of a name tells as much as the whole: "Velmar" and "Velmar Junction". */
const TELLING = 4;

const tellingWords = (id: string): string[] => wordsOfName(id).filter((word) => word.length >= TELLING);

/** Whether two lists of names have a word in common that tells who or what is meant. */
export function shareWord(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const there = new Set(b.flatMap(tellingWords));
  return a.some((id) => tellingWords(id).some((word) => there.has(word)));
}

/** Letters that a country and its people share: "Taiwan", "Taiwanese". */
const NATION = 6;

/** An unknown name by the roots of its words ("Larnham Harbour Union", "the Larnham union"), a known one as a whole. */
export const rootsOfName = (id: string): string[] =>
  id.startsWith('~') ? tellingWords(id).map((word) => word.slice(0, NATION)) : [id];

/** Whether two names have a root in common. */
export const shareRoot = (a: string, b: string): boolean => {
  const there = rootsOfName(b);
  return rootsOfName(a).some((root) => there.includes(root));
};

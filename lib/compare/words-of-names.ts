/** The words of a name, whether a pack knows it or not, a hyphen joining them. */
export const partsOfName = (id: string): string[] => id.replace(/^~/, '').split(' ');

/** The words of a name, a hyphen dividing them as a space does. */
export const wordsOfName = (id: string): string[] => id.replace(/^~/, '').split(/[ -]/);

/** Letters from which a word of a name tells as much as the whole: "Velmar" and "Velmar Junction". */
const TELLING = 4;

/** Offices and ranks that news writes before a name as a part of it: two governors have no name in common. */
const TITLES =
  /^(?:governor|president|minister|premier|chancellor|mayor|senator|congressman|congresswoman|councillor|captain|general|colonel|major|admiral|commander|lieutenant|sergeant|professor|doctor|judge|justice|prosecutor|prince|princess|king|queen|duke|bishop|cardinal|archbishop|pope|coach|midfielder|striker|defender|goalkeeper|director|chairman|chairwoman|secretary|ambassador|officer|detective|inspector|sheriff|lord|lady|dame)$/;

/** Words of a name that tell who is meant, its title left out where more stands in it. */
function tellingWords(id: string): string[] {
  const words = wordsOfName(id).filter((word) => word.length >= TELLING);
  const own = words.filter((word) => !TITLES.test(word));
  return own.length > 0 ? own : words;
}

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

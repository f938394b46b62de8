/**
 * Makes something of a text once while it is among the texts met last: what is open is compared with thousands of saved
 * sentences, and most of them come again. At most `most` answers are kept; text is adversarial, memory is not.
 */
export function lastMet<Item, Made>(
  most: number,
  keyOf: (item: Item) => string,
  make: (item: Item) => Made,
): (item: Item) => Made {
  const kept = new Map<string, Made>();
  return (item) => {
    const key = keyOf(item);
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const made = make(item);
    kept.set(key, made);
    return made;
  };
}

/** The key of what depends on nothing but the words of a claim's sentence. */
export const sentenceText = ({ sentence }: { sentence: { text: string } }): string => sentence.text;

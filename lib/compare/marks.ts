import type { Claim, Span } from '../claims';

/** The words of a claim's sentence that carry its value, with those that tell whose count it is: "1,000", "on each side". */
export function marksOf({ valueSpans, features: { scopeWords } }: Claim): readonly Span[] {
  if (!scopeWords || valueSpans.some(({ start, end }) => start < scopeWords.end && scopeWords.start < end))
    return valueSpans;
  return [...valueSpans, scopeWords].sort((a, b) => a.start - b.start);
}

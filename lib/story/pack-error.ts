import type { JsonFault, TextPlace } from './json-places';

/** What is wrong with a field of a pack. The catalogue holds a sentence for each. */
export type FieldFault =
  | 'missing'
  | 'unknown-field'
  | 'wrong-sort'
  | 'empty'
  | 'figures'
  | 'no-letters'
  | 'bad-id'
  | 'bad-day'
  | 'not-whole'
  | 'too-long'
  | 'too-many'
  | 'not-defined'
  | 'twice'
  | 'ends-before';

/** One thing wrong with a pack, and where. */
export interface PackProblem {
  /** Keys and positions from the top of the pack; empty where the text is no JSON. */
  path: readonly (string | number)[];
  code: FieldFault | JsonFault;
  /** Where in the text, if the pack was read from one. */
  place?: TextPlace;
}

export type PackErrorCode = 'not-json' | 'not-a-pack' | 'newer' | 'too-large';

/** Why a pack was refused, and where. The reader sees each problem beside its field, or with its line. */
export class PackError extends Error {
  override readonly name = 'PackError';

  constructor(
    readonly code: PackErrorCode,
    readonly problems: readonly PackProblem[],
  ) {
    const [first] = problems;
    super(first ? `${first.path.join('.') || 'pack'}: ${first.code}` : code);
  }
}

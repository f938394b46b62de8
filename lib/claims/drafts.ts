import type { Story } from '../story';
import type { AgeMention } from './ages';
import type { DateMention } from './dates';
import type { Direction } from './parties';
import type { Clause, Reading } from './reading';
import type { Interval, Modality, Source, Value } from './types';

/** What is carried from sentence to sentence: the things spoken of, for "of them ten" and "214 names". */
export interface Carry {
  objects: readonly string[];
  kinds: readonly string[];
  event: string | null;
  /** A count that the next sentence may say more of: "Norway hands them over unilaterally". */
  figure: CarriedFigure | null;
}

export interface CarriedFigure {
  interval: Interval;
  approximate: boolean;
  objects: readonly string[];
  head: string | null;
  modality: Modality;
}

/** What a sentence is read with beside its own words. */
export interface ReadContext {
  story: Story | null;
  /** Day of publication. */
  day: string | null;
  /** Event the article is about. */
  main: string | null;
  last: Carry | null;
}

/**
 * A claim before it gets its sentence, its keys and its identity. Positions are token indexes of the sentence. All are made
 * by `draft`, and what a sort of claim knows better is set on them: of copies with other fields each has another shape, and
 * all that reads them is slowed down.
 */
export interface Draft {
  reading: Reading;
  clause: Clause;
  /** Tokens that carry the value. */
  value: { from: number; to: number }[];
  content: Value | null;
  event: string | null;
  eventConfidence: number;
  predicate: string | null;
  object: string | null;
  objects: readonly string[];
  head: string | null;
  holder: string | null;
  modality: Modality;
  negated: boolean;
  undone: boolean;
  when: DateMention | null;
  ordinal: number | null;
  direction: Direction;
  part: boolean;
  list: boolean;
  site: string | null;
  origin: string | null;
  breadth: 'wide' | 'narrow' | null;
  /** The words that tell the scope of a figure. */
  scopeWords: Stretch | null;
}

/** A sentence that claims are made of. */
export interface Input {
  reading: Reading;
  ages: readonly AgeMention[];
  source: Source;
  /** Token from which it is the source's word: see `Said`. */
  saidFrom: number;
  context: ReadContext;
}

/**
 * Predicates of what is told in so many ways that no ledger of it would mean anything: compared by wording, found by open
 * keys.
 */
export const BY_WORDING: ReadonlySet<string> = new Set(['state', 'role', 'focus', 'office']);

/** What the maker of a claim knows of it; all else is told from the words around it. */
export interface Options {
  objects: readonly string[];
  head?: string | null;
  predicate?: string | null;
  part?: boolean;
  list?: boolean;
  site?: string | null;
  scopeWords?: Stretch | null;
  at?: number;
  /** Where the figure stands after what it counts: "the toll could pass 300". */
  stagedAt?: number;
  /** Kinds of event it belongs to, where its objects do not say. */
  kinds?: readonly string[];
  /** The words under comparison, which must not decide the event. */
  without?: { from: number; to: number };
}

/** Tokens from one to another, `to` exclusive. */
export type Stretch = { from: number; to: number };

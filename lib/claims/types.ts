import type { Grain } from './gazetteer';

/** A stretch of a string, `end` exclusive, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** Where a sentence stands. Paragraph −1 is the title, which is sentence 0 of an article. */
export interface SentenceRef {
  /** Position among the article's sentences in reading order, the title being 0. */
  index: number;
  /** Index into the article's paragraphs; −1 for the title. */
  paragraph: number;
  /** Offsets in that paragraph (or in the title). */
  start: number;
  end: number;
  /** The sentence verbatim: `paragraphs[paragraph].slice(start, end)`. */
  text: string;
}

/** Where something happened, near where or at which of several places, where from, where to. Different ones never meet. */
export type PlaceRelation = 'at' | 'around' | 'from' | 'to';

export type Modality = 'done' | 'agreed' | 'confirmed' | 'proposed' | 'demanded' | 'planned' | 'rejected' | 'alleged';

/** What a quantity counts: see the vocabulary in docs. `unknown` is a scope left unsaid, which conflicts with none. */
export type Scope = 'each' | 'total' | 'per-item' | 'one-way' | 'mutual' | 'part' | 'unknown';

/** A closed interval; null is an open end. */
export interface Interval {
  low: number | null;
  high: number | null;
  /** "More than" its low end, which stands just below the value; "at least" leaves more room. */
  above?: true;
}

export type Unit = 'count' | 'percent' | 'money' | 'magnitude' | 'distance' | 'ordinal' | 'aircraft' | (string & {});

/** Typed values. Day strings are `YYYY-MM-DD`; durations are in minutes; ages in years. */
export type Value =
  | { type: 'quantity'; interval: Interval; approximate: boolean; unit: Unit; scope: Scope; summed?: true }
  | {
      type: 'date';
      from: string;
      to: string /** false where inferred from a weekday or a relative phrase */;
      explicit: boolean;
    }
  | { type: 'duration'; interval: Interval; approximate: boolean }
  | { type: 'age'; interval: Interval }
  | {
      type: 'clock';
      /** Minutes after midnight, in the zone told. */
      interval: Interval;
      approximate: boolean;
      /** The half of the day is unsaid: 9:21 may be either. */
      twelve: boolean;
      /** The zone as told ("utc", "tokyo"); null where it is unsaid or local. */
      zone: string | null;
      /** Minutes that this clock ran ahead of UTC that day, by the zone or the place told; absent where neither is. */
      offset?: number;
    }
  | {
      type: 'place';
      place: string;
      name: string;
      relation: PlaceRelation;
      grain: Grain | null;
      /** Ids of the places it lies in, the nearest first. */
      within: readonly string[];
    }
  | { type: 'party'; party: string; name: string }
  | { type: 'person'; person: string; name: string }
  | { type: 'scope'; scope: Scope }
  | { type: 'polarity'; holds: boolean }
  | { type: 'modality'; modality: Modality }
  | {
      type: 'text';
      /** What is compared: a class ("wounded") or ids. Never shown. */
      text: string;
      /** The words of the sentence that say it. */
      words: string;
    };

/** Who says it. `side` is a party of the story pack; all null when the outlet tells it as fact. */
export interface Source {
  /** Person id of the pack, or the name as written; null when nobody is named. */
  speaker: string | null;
  speakerName: string | null;
  side: string | null;
  quoted: boolean;
}

/** One checkable assertion of an article. Plain data: it is stored, and sent between contexts, as it is. */
export interface Claim {
  id: string;
  sentence: SentenceRef;
  /** The clause the claim was read from, in offsets of the sentence. */
  clause: Span;
  /** The words that carry the value, in offsets of the sentence; empty when the claim is the whole clause. */
  valueSpans: readonly Span[];
  /** Event of the story pack that decided it, or null. */
  event: string | null;
  /** Predicate class and object class of the pack or the lexicon; null where none was recognised. */
  predicate: string | null;
  object: string | null;
  /** Party whose act, offer, demand or list the value belongs to. */
  holder: string | null;
  value: Value | null;
  modality: Modality;
  negated: boolean;
  source: Source;
  /** Key of the closed slot this claim gives a value for; null when it has none. Claims of one slot are comparable. */
  slot: string | null;
  /** Identity of the value within its slot, equal for equal values. Null where slot is null. */
  valueKey: string | null;
  /** At most 10 blocking keys for the open index, rarest-looking first. */
  keys: readonly string[];
  /** Day the claim was published, `YYYY-MM-DD`, or null. */
  day: string | null;
  /** Whatever the judge needs beyond the above: content words (stems), figures, entities. */
  features: ClaimFeatures;
}

/** What the judge weighs beside the value. Ids are those of the pack, or of the general lexicon. */
export interface ClaimFeatures {
  /** Place among the claims of its sentence: what is told of the whole sentence is compared on the first. */
  position: number;
  /** What the clause and its sentence speak of: word classes where known, stems otherwise, names and figures out. */
  clause: readonly string[];
  /** Words and phrases of content of the sentence in dictionary form, for kinship. */
  units: readonly string[];
  /** Which of the units stand beside the value. */
  near: readonly number[];
  stems: readonly string[];
  /** Ids (or folded names, with ~) of people, parties and places mentioned in the sentence. */
  entities: readonly string[];
  places: readonly string[];
  /** Every figure of the sentence. */
  figures: readonly string[];
  /** Word classes and names (with @) that the sentence says had no part in what it tells. */
  denied: readonly string[];
  /** Other values of the same type and unit in the sentence. */
  rivals: number;
  /** Those whom the sentence tells of as doing something. */
  actors: readonly string[];
  /** Day or days of the happening the clause tells, never the value under comparison. Null when none is said. */
  when: { first: string; last: string; explicit: boolean } | null;
  /** Year that the clause names and in which it was not published: what it tells is history. */
  year: number | null;
  /** Kinds of event the clause names. */
  kinds: readonly string[];
  /** Every class the counted noun may have, the best first. */
  objects: readonly string[];
  /** Stem of the counted noun itself, null when unsaid. */
  head: string | null;
  /** Side whose people or things are counted. */
  owner: string | null;
  /** Side that gives, and side that receives. */
  giver: string | null;
  receiver: string | null;
  /** Which round, stage or exchange, when counted. */
  ordinal: number | null;
  /** Counts and states that move with time ("so far", a running total). */
  moving: boolean;
  /** The clause says that what it tells of the value did not come about, or not yet. */
  undone: boolean;
  /** Part of a larger figure ("the first convoy of 1,347"). */
  part: boolean;
  /** The words that tell the scope of a figure ("on each side"), in offsets of the sentence. Null where none do. */
  scopeWords: Span | null;
  /** Place the count is of, where one stands beside it. */
  site: string | null;
  /** Where the people counted come from, where that stands beside them: an id of the pack, or a name. */
  origin: string | null;
  /** The thing counted grows from report to report: casualties, aftershocks, returns. */
  cumulative: boolean;
  /** "It was X who said": the text insists on who said it. */
  insists: boolean;
  /** Counts entries of a list. */
  list: boolean;
  /** Whether an arrangement is meant in a wide (unconditional, a month) or a narrow form (local, some days). */
  breadth: 'wide' | 'narrow' | null;
  /** 0–1: how surely the event was told from its neighbours. */
  eventConfidence: number;
}

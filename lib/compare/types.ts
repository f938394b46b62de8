import type { Claim, SentenceRef, Source, Span, Value } from '../claims';
import type { Candidate, SavedSource } from '../corpus';
import type { NamesByLanguage } from '../story';

export type { Candidate, SavedSource } from '../corpus';

/** Claims of the open article with what the corpus hands over for each. */
export interface Compared {
  claim: Claim;
  candidates: readonly Candidate[];
}

export const aspects = [
  'number',
  'date',
  'duration',
  'place',
  'party',
  'person',
  'age',
  'scope',
  'polarity',
  'modality',
  'attribution',
  'quote',
] as const;
export type Aspect = (typeof aspects)[number];

export type Strength = 'hard' | 'soft';

/** Why two claims stand as they do: a code with typed parameters, which components turn into one plain sentence. */
export type Reason =
  | { code: 'values'; aspect: Aspect; here: Value; there: Value }
  | { code: 'scope'; here: Value; there: Value }
  | { code: 'adds-up'; here: Value; there: Value }
  | { code: 'speaker'; here: Source; there: Source }
  | { code: 'modality'; here: Value; there: Value }
  | { code: 'polarity'; here: Value; there: Value }
  | { code: 'wording' };

export type RelationKind = 'agrees' | 'differs' | 'later' | 'unrelated';

/** The relation between two claims, as seen from the first ("here") to the second ("there"). */
export interface Relation {
  kind: RelationKind;
  aspect: Aspect | null;
  strength: Strength;
  reason: Reason | null;
  /** 0–1, how sure the judge is that the two claims are about the same slot and stand in this relation. */
  confidence: number;
}

export type Verdict = 'differs' | 'sides-disagree' | 'later' | 'agrees' | 'only-here' | 'not-compared';

/** Strongest first: the order in which a claim's verdict is decided and in which the summary lists them. */
export const verdicts: readonly Verdict[] = [
  'differs',
  'sides-disagree',
  'later',
  'agrees',
  'only-here',
  'not-compared',
];

export interface Evidence {
  saved: SavedSource;
  sentence: SentenceRef;
  /** Words of the evidence sentence that carry its value, in offsets of that sentence. */
  marks: readonly Span[];
  before: string;
  after: string;
  source: Source;
  /** Against the open article; unknown when either has no date. */
  age: 'older' | 'newer' | 'same-day' | 'unknown';
  relation: Exclude<RelationKind, 'unrelated'>;
  aspect: Aspect | null;
  strength: Strength;
  reason: Reason;
}

/** One claim's verdict with all its evidence. */
export interface Finding {
  claimId: string;
  sentence: SentenceRef;
  /** Words of the sentence that carry the value, in offsets of the sentence. */
  marks: readonly Span[];
  source: Source;
  value: Value | null;
  /** Key of what the value is given for: findings of one slot are on one fact or its parts. Null where no rule knows it. */
  slot: string | null;
  /** What the slot is called, with its event where the article tells of several of the kind; absent without a slot. */
  name?: SlotName;
  verdict: Verdict;
  /** Whether it is one of the claims that the article makes, as many whatever is saved: see `shownOf`. */
  counted: boolean;
  aspect: Aspect | null;
  strength: Strength;
  /** The reason of the strongest evidence; null when nothing was compared. */
  reason: Reason | null;
  /** True when this article gives one side's word only, for "sides disagree". */
  oneSideOnly: boolean;
  evidence: readonly Evidence[];
}

/** Claims as they are counted. */
export interface Coverage {
  claims: number;
  compared: number;
  articles: number;
  origins: number;
}

/** What a slot is called to a reader: what is told (a count, a day …), of what, on which event. */
export interface SlotName {
  /** Type of the slot's values, or the unit of its quantities. */
  kind: string;
  /** The thing told of, in the pack's words: "prisoner", "exchange: wounded". */
  object: string;
  eventTitle: string | null;
  /** The same in its parts, where the story's words for them are known. */
  parts?: SlotParts;
}

export interface SlotParts {
  /** Id of the thing among the pack's kinds and counted things: "prisoner". */
  thing: string;
  /** Its word in the pack. */
  word: string;
  /** What is told of it beyond its kind: "covers", "announced", "within"; null for the thing itself. */
  told: string | null;
  /** Which one, where the slot stands for a single one: "wounded". */
  detail: string | null;
  eventTitles: PackTitles | null;
}

/** What tells a fact from others of its slot. Parties by their names in the story. */
export type FactTrait =
  /** Whose offer, demand, refusal or act it is; whence, whither and whose what is counted is. */
  | { trait: 'offered' | 'demanded' | 'rejected' | 'by' | 'from' | 'to' | 'of'; party: string }
  /** Agreed or planned, or come about so far; of a part or of a list; a truce in full, or limited in place or time. */
  | { trait: 'ahead' | 'so-far' | 'part' | 'listed' | 'wide' | 'narrow' }
  /** What a list is of: id and word of the pack. */
  | { trait: 'about'; thing: string; word: string };

/** One value that an article gives for a slot. */
export interface FactReport {
  /** Null for the open article. */
  saved: SavedSource | null;
  /** Day of publication, `YYYY-MM-DD`. */
  day: string | null;
  value: Value;
  /** Equal for reports of one value, and of one party where `traits` name it. */
  valueKey: string;
  /** Whose this value is, where one fact holds those of several: who offers, who demands. */
  traits: readonly FactTrait[];
  sentence: SentenceRef;
  marks: readonly Span[];
  source: Source;
  /** Name of the side whose word it is; null where it is told as fact. */
  sideName: string | null;
}

/** What is reported of one thing, of one holder, direction, part or list: every value, oldest report first. */
export interface Fact {
  /** Unlike any other fact's of the article. */
  id: string;
  slot: string;
  name: SlotName;
  /** What tells it from other facts of its slot. */
  traits: readonly FactTrait[];
  reports: readonly FactReport[];
  /** Independent origins among the saved articles. */
  origins: number;
  /** Whether two of the reports cannot both be right. */
  differs: boolean;
}

/** A slot that at least three independent origins report and the open article does not. */
export interface Omission {
  slot: string;
  /** Absent until the story's words for it are known. */
  name?: SlotName;
  value: Value | null;
  evidence: readonly { saved: SavedSource; sentence: SentenceRef; marks: readonly Span[] }[];
  origins: number;
}

/** A text of a story pack by language subtag; English is always there. */
export type PackTitles = Readonly<{ en: string } & Record<string, string>>;

/** What story and event an article is about. Titles come from the pack. */
export interface About {
  story: string;
  /** In English; a page shows the title in the reader's language, by `titles`. */
  storyTitle: string;
  event: string | null;
  eventTitle: string | null;
  /** Both titles by language subtag, as far as the pack has them. */
  titles: { story: PackTitles; event: PackTitles | null };
  /** What the story's parties, people and places are called in other languages. */
  names: NamesByLanguage;
  /** First day of the event, `YYYY-MM-DD`. */
  eventDay: string | null;
}

export interface Comparison {
  about: About | null;
  findings: readonly Finding[];
  omissions: readonly Omission[];
  coverage: Coverage;
  /** Every saved article it was compared with, newest first. */
  sources: readonly SavedSource[];
}

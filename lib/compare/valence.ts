/** Whether words judge what they are said of well or ill. */
export type Valence = 'good' | 'ill';

/** Judgements by stem, each with what may follow it. One that is mild ("fine", "hard") tells too little. */
const GOOD =
  'fair|excellent|decent|historic|success\\w*|triumph\\w*|victory|breakthrough|balanced|generous|satisf\\w+|pleased|delighted|proud|happy|relieved|reassur\\w+|constructive|productive|fruitful|promising|encourag\\w+|hopeful|optimistic|confident|manageable|acceptable|reasonable|sensible|wise|justified|brilliant\\w*|superb\\w*|magnificent\\w*|flawless\\w*|impressive|perfect\\w*|wonderful\\w*|splendid\\w*|masterpiece|milestone|step forward|a win|live with|under control|safe|progress|honest|transparent|mild|harmless|well prepared|on track';
const ILL =
  'illusion|joke|farce|sham|betray\\w*|insult|disast\\w+|catastroph\\w+|scandal\\w*|disgrace\\w*|shame\\w*|fail\\w*|mistake|blunder|unfair|unjust|inadequate|insufficient|paltry|worthless|useless|meaningless|hollow|empty|disappoint\\w+|terribl\\w+|horribl\\w+|horrif\\w+|awful\\w*|dreadful\\w*|appalling\\w*|stagger\\w+|devastat\\w+|heart-?breaking|alarming|worr\\w+|chaotic|chaos|dismal|grim|unacceptable|outrage\\w*|ridiculous|absurd|nonsense|capitulation|surrender|defeat|reckless|irresponsible|angry|furious|setback|step back\\w*|bad\\w*|bleak|hopeless|dire|miserabl\\w+|nightmare|tragedy|dangerous|a lie|worst|worse|out of control|off track|unbearable|apocalyptic|shattering|enormous damage';
/** What turns a fear or an expectation round: "less than we feared", "not as bad as". */
const BETTER =
  /\b(?:(?:less|lower|smaller|milder|fewer|better) than (?:we |they |it was |was |had been |first |many )*(?:feared|expected|thought|assumed|hoped)|not as \w+ as|spared the worst)\b/i;
const WORSE =
  /\b(?:(?:worse|higher|greater|bigger|more) than (?:we |they |it was |was |had been |first |many )*(?:feared|expected|thought|assumed|imagined))\b/i;

const JUDGED = new RegExp(`\\b(?:(${GOOD})|(${ILL}))\\b`, 'gi');
/** What denies a judgement within a few words before it. */
const DENIED =
  /\b(?:not|never|no|nothing|hardly|without|far from|anything but|n't|cannot|isn't|wasn't|don't|can't)(?: [\w'-]+){0,2} $/i;

/** "I do not think that the deal is", "few believe it to be": who doubts a judgement denies it. */
const DOUBTED =
  /\b(?:not|never|n['’]t|nobody|no one|few|cannot|hardly)(?: \w+)? (?:thinks?|believes?|says?|finds?|calls?|feels?|sees?|considers?)\b[^,.;]*$/i;
/** "If it were fair", "would be": no judgement of what is. */
const SUPPOSED = /\b(?:if|unless|whether|would|could|should|might|were it)\b[^.;]*$/i;

/** The judgements of a quotation that all go one way, each with its offsets. */
export interface Judging {
  valence: Valence;
  at: readonly { start: number; end: number }[];
}

/** Which way all judgements in a quotation go; null where it holds none, or some of either. */
export function judgingOf(quotation: string): Judging | null {
  for (const [pattern, valence] of [
    [BETTER, 'good'],
    [WORSE, 'ill'],
  ] as const) {
    const found = pattern.exec(quotation);
    if (found !== null) return { valence, at: [{ start: found.index, end: found.index + found[0].length }] };
  }
  const found = [...quotation.matchAll(JUDGED)];
  const told = new Set(found.map((judged) => valenceAt(quotation, judged)));
  const [only] = told;
  if (told.size !== 1 || only === undefined || only === null) return null;
  return { valence: only, at: found.map(({ index, 0: word }) => ({ start: index, end: index + word.length })) };
}

function valenceAt(quotation: string, { index, 1: good }: RegExpExecArray): Valence | null {
  const before = quotation.slice(0, index);
  if (SUPPOSED.test(before)) return null;
  const denied = DENIED.test(before) || DOUBTED.test(before);
  return (good === undefined) === denied ? 'good' : 'ill';
}

/** Whether words judge what they are said of well or ill. */
export type Valence = 'good' | 'ill';

/** Judgements by stem, each with what may follow it. One that is mild ("fine", "hard") tells too little. */
const GOOD =
  'fair|excellent|great|good|decent|historic|success\\w*|triumph\\w*|victory|breakthrough|balanced|generous|satisf\\w+|pleased|delighted|proud|happy|relieved|reassur\\w+|constructive|productive|fruitful|promising|encourag\\w+|hopeful|optimistic|confident|manageable|acceptable|reasonable|sensible|wise|justified|brilliant\\w*|superb\\w*|magnificent\\w*|flawless\\w*|impressive|perfect\\w*|wonderful\\w*|splendid\\w*|masterpiece|milestone|step forward|a win|live with|under control|safe|strong|progress|honest|transparent|limited|minor|mild|harmless|well prepared|on track';
const ILL =
  'illusion|joke|farce|sham|betray\\w*|insult|disast\\w+|catastroph\\w+|scandal\\w*|disgrace\\w*|shame\\w*|fail\\w*|mistake|blunder|unfair|unjust|inadequate|insufficient|paltry|worthless|useless|meaningless|hollow|empty|disappoint\\w+|terribl\\w+|horribl\\w+|horrif\\w+|awful\\w*|dreadful\\w*|appalling\\w*|stagger\\w+|devastat\\w+|heart-?breaking|alarming|worr\\w+|chaotic|chaos|dismal|grim|unacceptable|outrage\\w*|ridiculous|absurd|nonsense|capitulation|surrender|defeat|reckless|irresponsible|angry|furious|setback|step back\\w*|poor\\w*|bad\\w*|bleak|hopeless|dire|miserabl\\w+|nightmare|tragedy|crisis|dangerous|weak|a lie|lies|worst|worse|out of control|off track|unbearable|apocalyptic|shattering|enormous damage';
/** What turns a fear or an expectation round: "less than we feared", "not as bad as". */
const BETTER =
  /\b(?:(?:less|lower|smaller|milder|fewer|better) than (?:we |they |it was |was |had been |first |many )*(?:feared|expected|thought|assumed|hoped)|not as \w+ as|spared the worst)\b/i;
const WORSE =
  /\b(?:(?:worse|higher|greater|bigger|more) than (?:we |they |it was |was |had been |first |many )*(?:feared|expected|thought|assumed|imagined))\b/i;

const JUDGED = new RegExp(`\\b(?:(${GOOD})|(${ILL}))\\b`, 'gi');
/** What denies a judgement within a few words before it. */
const DENIED =
  /\b(?:not|never|no|nothing|hardly|without|far from|anything but|n't|cannot|isn't|wasn't|don't|can't)(?: [\w'-]+){0,2} $/i;

/** Whether all judgements in a quotation go one way; null where it holds none, or some of either. */
export function valenceOf(quotation: string): Valence | null {
  if (BETTER.test(quotation)) return 'good';
  if (WORSE.test(quotation)) return 'ill';
  const told = new Set(
    [...quotation.matchAll(JUDGED)].map(({ index, 1: good }): Valence => {
      const denied = DENIED.test(quotation.slice(0, index));
      return (good === undefined) === denied ? 'good' : 'ill';
    }),
  );
  const [only] = told;
  return told.size === 1 ? (only ?? null) : null;
}

import { PhraseTrie } from '../text';
import { afterWord, agentsOf, isNamedThing, namesOf } from './agents';
import { focusOf } from './focus';
import { negatedAt } from './modality';
import { isHypothetical } from './propositions';
import { clauseAt, type Entity, oncePerReading, type Reading } from './reading';
import { norm } from './words-at';

/** Who played a part that one alone plays: led a team, brokered a deal, struck a target. */
export interface RoleMention {
  from: number;
  to: number;
  role: string;
  fillers: readonly Entity[];
  /** Side whose team, people or things it is about ("the Norwegian delegation"), null where unsaid. */
  owner: string | null;
  /** "It was X who": the sentence is about who it was. */
  insists: boolean;
}

/** Deeds by the part somebody plays in them: verbs in dictionary form, and nouns that are done "by" or belong to somebody. */
const ROLES: readonly (readonly [role: string, verbs: string, nouns: string])[] = [
  [
    'lead',
    `lead, head, be in charge of, command, sit at the head of, stand at the head of, at the head of, at the top of, at the helm of, be at the helm of, helm, direct, spearhead, run the operation, represent,
     speak for, captain, conduct the talks for, act for`,
    'under the leadership of, under the command of, under the direction of, under',
  ],
  [
    'chair',
    'chair, preside over, be in the chair, moderate, be in chair, sit at the head of the table',
    'chairmanship, under the chairmanship of',
  ],
  [
    'mediate',
    'mediate, broker, act as go-between, act as intermediary, help arrange, help to arrange, facilitate, shuttle between, carry messages between, provide mediation, provide humanitarian mediation, offer mediation, act as mediator, serve as mediator, act as a mediator, lend its good offices, provide good offices',
    `mediation, good offices, brokerage, intercession, mediator, facilitation, mediation effort, thanks to the efforts of, gratitude to, thank`,
  ],
  [
    'host',
    'host, play host to, welcome the delegations, welcome the teams, open the session, open the meeting, open the round, open the talks, open the first meeting, open the first round, open the second session, open the proceedings, open the gathering, open the encounter, call the meeting to order, give the opening speech, give the opening address, make the opening speech, deliver the opening address',
    '',
  ],
  [
    'ask',
    'request, ask for, plead for, sue for, beg for, call for more time, petition',
    'at the request of, request, at the wish of, plea',
  ],
  [
    'propose',
    'propose, suggest, put forward, table, come up with, float, moot, draft, raise the idea, bring up, broach, pitch',
    'initiative, proposal, brainchild, suggestion, idea',
  ],
  ['postpone', 'postpone, put off, call off, cancel, scrap, delay', 'at the behest of'],
  [
    'strike',
    `bomb, shell, bombard, drop bombs on, drop its bombs on, drop their bombs on, drop bomb, fire on, open fire on, attack, strike, shoot down, torpedo, raid, ambush, hit, storm`,
    '',
  ],
  [
    'rescue',
    'rescue, pull out, dig out, carry out of, bring out, bring to the open air, bring to safety, save, free from the rubble, pull from, lift out, haul out, reach',
    '',
  ],
  ['find', 'discover, find, spot, come upon, sight, detect, unearth, locate', 'discovery'],
  ['buy', 'buy, acquire, take over, purchase, snap up, swallow', 'acquisition, takeover'],
  [
    'win',
    'win, take the title, be awarded, pick up the prize, clinch the title, take gold, come first, beat, triumph over, win the race',
    'victory, triumph',
  ],
  [
    'score',
    'score, put ahead, net, equalise, convert the penalty',
    'only goal, sole goal, winning goal, decisive goal, late winner, opening goal',
  ],
  [
    'dissent',
    `dissent, cast the only vote against, cast the lone vote against, cast the sole vote against,
     cast the only dissenting vote, cast the lone dissenting vote, cast the sole dissenting vote,
     cast a dissenting vote, be the only one to vote against, be the lone dissenter, be the sole dissenter,
     be the only dissenter, vote against, break ranks, be alone in voting against, be alone in oppose`,
    'lone dissenter be, sole dissenter be, only vote against come from, dissenting vote come from',
  ],
  [
    'govern-with',
    '',
    `coalition with, coalition talk with, coalition talks with, coalition negotiation with, coalition agreement with, coalition pact with,
     alliance with, govern with, govern together with, govern jointly with, form a government with,
     power - sharing deal with, share power with, coalition partner`,
  ],
  [
    'merge-with',
    '',
    'merge with, merger with, join forces with, be to merge with, tie - up with, merger talk with, combine with',
  ],
  ['appoint', 'appoint, nominate, name', 'appointment, nomination'],
  ['succeed', 'succeed, take over from, replace, be named to succeed, follow as', 'successor'],
  ['arrest', 'arrest, detain, take into custody', ''],
  ['kill', 'kill, murder, shoot dead, stab, assassinate', 'assassination, murder'],
  ['declare', 'declare, proclaim, impose, decree, order, lay down, by order of', 'decree, order'],
  [
    'give',
    'donate, pledge, put up, contribute, supply, foot the bill, finance, fund, pay for',
    'donation, contribution',
  ],
  ['send', 'send, dispatch, deploy', ''],
  ['return', 'hand over, give up, give back, hand back, send back, return, repatriate, bring back', ''],
  ['first', 'be the first, be first, arrive first, get there first, be the first to arrive, come first', ''],
  ['fly', 'be at the controls, fly the aircraft, hand - fly, pilot, steer, be at the wheel, drive, be at the helm', ''],
  ['sign', 'sign, initial, put his name to, put her name to', 'signature'],
  ['invent', 'invent, design, develop, build, compose, write', ''],
  ['represent', 'represent, stand in for, deputise for, deputize for, substitute for', ''],
  ['publish', 'leak, publish, disclose, reveal', ''],
  ['refer', 'refuse entry to, turn away, expel, dismiss, sack, fire', ''],
];

interface Cue {
  role: string;
  noun: boolean;
}

const trie = new PhraseTrie<Cue>();
for (const [role, verbs, nouns] of ROLES) {
  for (const verb of verbs.split(/,\s+/)) if (verb !== '') trie.add(verb, { role, noun: false });
  for (const noun of nouns.split(/,\s+/)) if (noun !== '') trie.add(noun, { role, noun: true });
}

/** Parts that somebody named plays in a sentence, denied ones left out; one per part and clause. */
export const rolesOf = oncePerReading((reading: Reading): readonly RoleMention[] => {
  if (namesOf(reading).length === 0) return [];
  const found = trie.find(reading.tokens).flatMap(({ from, to, payload }) => {
    const cue =
      payload.find(({ noun }) => noun && isNoun(reading, from, to)) ?? payload.find(({ noun }) => !noun) ?? null;
    if (
      cue === null ||
      (!cue.noun && (isNamedThing(reading, from, to) || isPlainNoun(reading, from, to))) ||
      negatedAt(reading, clauseAt(reading, from), from) ||
      (!cue.noun && !FORESEEN.has(cue.role) && isHypothetical(reading, clauseAt(reading, from), from))
    )
      return [];
    const focus = focusBefore(reading, from);
    const inverted = FORESEEN.has(cue.role) ? afterVerb(reading, { from, to }) : null;
    const fillers =
      focus ?? inverted ?? (cue.noun ? fillersOfNoun(reading, { from, to }) : agentsOf(reading, { from, to }));
    if (fillers.length === 0) return [];
    return [
      { from, to, role: cue.role, fillers, owner: ownerAround(reading, from, to, fillers), insists: focus !== null },
    ];
  });
  return found.filter((one, index) => found.findIndex(({ role }) => role === one.role) === index);
});

/** Parts that are given out before they are played: "will be headed by X" tells who leads as "was headed by X" does. */
const FORESEEN: ReadonlySet<string> = new Set(['lead', 'chair']);

/** Tokens of an opening phrase up to its verb, and from that to the name. */
const OPENING_REACH = 16;
const NAME_REACH = 12;

/** "At the head of the team stood X", "Heading the delegation is X": the phrase opens the sentence, and its subject ends it. */
function afterVerb(reading: Reading, { from, to }: { from: number; to: number }): readonly Entity[] | null {
  if (from > 1) return null;
  for (let at = to; at < to + OPENING_REACH && at < reading.tokens.length; at++) {
    if (!/^(?:be|stand|sit)$/.test(reading.tokens[at]?.lemma ?? '')) continue;
    const name = namesOf(reading).find(
      (entity) => entity.type === 'person' && entity.from > at && entity.from <= at + NAME_REACH,
    );
    return name === undefined ? null : [name];
  }
  return null;
}

/** Whom the sentence insists on, for what is told after. */
function focusBefore(reading: Reading, at: number): readonly Entity[] | null {
  const focus = focusOf(reading);
  return focus === null || focus.to > at ? null : [focus];
}

/** "Oman's mediation", "the request of", "mediation by": a thing somebody does, no verb. */
const isNoun = (reading: Reading, from: number, to: number): boolean =>
  /^(?:of|by)$/.test(norm(reading, to)) ||
  /^(?:'s|'|the|a)$/.test(norm(reading, from - 1)) ||
  to - from > 1 ||
  norm(reading, from) === 'thank';

/** "aerial strikes", "the host": a word that could be a verb, with no name or auxiliary before it. */
function isPlainNoun(reading: Reading, from: number, to: number): boolean {
  const word = reading.tokens[from];
  if (word === undefined || to - from > 1 || (word.norm !== word.lemma && word.norm !== `${word.lemma}s`)) return false;
  if (/^(?:who|which|that|to|did|and|does|do)$/.test(norm(reading, from - 1))) return false;
  return namesOf(reading).every((name) => name.to !== from);
}

function fillersOfNoun(reading: Reading, cue: { from: number; to: number }): readonly Entity[] {
  const { tokens } = reading;
  const own = namesOf(reading).find(({ to }) => to === cue.from - 1 && /^(?:'s|')$/.test(tokens[to]?.norm ?? ''));
  if (own !== undefined) return [own];
  const by = afterWord(reading, cue.to, 'by', 3);
  if (by.length > 0) return by;
  const from = originOfIdea(reading, cue);
  if (from !== null) return [from];
  // "The idea of bringing X to the table" is about X.
  const isContent = tokens[cue.to]?.norm === 'of' && /ing$/.test(tokens[cue.to + 1]?.norm ?? '');
  const of = isContent ? [] : afterWord(reading, cue.to, 'of', 2);
  if (of.length > 0) return of;
  const ends = /^(?:of|to|by|thank|under|with|from|be|is|was|partner)$/.test(tokens[cue.to - 1]?.norm ?? '') ? 4 : 0;
  const next = namesOf(reading).find(({ from }) => from >= cue.to && from < cue.to + ends);
  return next === undefined ? [] : [next];
}

/** Tokens between "idea" and "came from", and between that and whom it came from. */
const ORIGIN_REACH = 24;

const COMES = /^(?:come|stem|originate|emanate|hail)$/;
const RAISED = /^(?:raised|made|floated|tabled|advanced|submitted|voiced|aired|mooted|broached)$/;

/** "The idea … came from X", "was raised on Friday by X", "the proposal originated with X". */
function originOfIdea(reading: Reading, cue: { to: number }): Entity | null {
  const { tokens } = reading;
  const last = Math.min(tokens.length, cue.to + ORIGIN_REACH);
  for (let at = cue.to; at < last; at++) {
    const comes = COMES.test(tokens[at]?.lemma ?? '') && /^(?:from|with)$/.test(tokens[at + 1]?.norm ?? '');
    const raised = tokens[at]?.norm === 'by' && tokens.slice(cue.to, at).some(({ norm }) => RAISED.test(norm));
    if (!comes && !raised) continue;
    return namesOf(reading).find(({ from }) => from > at && from <= at + 5) ?? null;
  }
  return null;
}

const OWNER_REACH = 12;

/** The side whose team or people the deed is about: a party's name around the cue that plays no part in it. */
function ownerAround(reading: Reading, from: number, to: number, fillers: readonly Entity[]): string | null {
  const clause = clauseAt(reading, from);
  const near = namesOf(reading).filter(
    (entity) =>
      entity.type === 'party' &&
      entity.side !== null &&
      !fillers.includes(entity) &&
      entity.from >= clause.from &&
      entity.to <= Math.min(reading.tokens.length, clause.to + 1) &&
      (entity.from >= to ? entity.from - to <= OWNER_REACH : from - entity.to <= OWNER_REACH),
  );
  const sides = new Set(near.map(({ side }) => side));
  return sides.size === 1 ? (near[0]?.side ?? null) : null;
}

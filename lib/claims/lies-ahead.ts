import { markWords, type Token } from '../text';
import { lem, norm, tokenAt } from './tokens-at';

/** Words that put a happening ahead; in the past tense they tell of an earlier plan. */
const AHEAD = /^(?:will|'ll|shall|wo|should|may|might|must|can)$/;
const PRESENT = /^(?:is|are)$/;
const DUE = /^(?:to|due|set|scheduled|expected|planned|going|slated|meant|supposed|on|this)$/;
/** Of two words: "takes place", "go to the polls", "scheduled for". */
const OF_TWO = /^(?:takes place|kicks off|(?:goes|go|heads|head) to|(?:scheduled|slated|set|planned) for|due on)$/;
const EARLIER_PLAN = /^(?:was|were|been|had|originally|initially|once)$/;
const ENDS_CLAUSE = /^[,;:"]$/;
/** Tokens around a weekday within which the verb of its clause may stand. */
const LOOK_BACK = 12;
const LOOK_ON = 10;

/** Verbs of timetables, which tell in the present what is to come: "the teams meet on Friday", "voting starts on Sunday". */
const TIMETABLE = markWords(
  [],
  `begin start open meet gather resume convene reconvene arrive depart leave travel fly host hold close expire
end kick reopen land play sit assemble go come`.split(/\s+/),
);

/** What is done with what is over: "Friday's attack will be investigated". */
const LOOKS_BACK =
  /^(?:investigate|probe|examine|discuss|remember|review|analyse|analyze|study|punish|bury|mourn|avenge|debate|remembered)$/;

/** "Will meet on Thursday", "are due to return on Friday", "meet on Friday", "on Friday they will meet": the weekday is the coming one. */
export function liesAhead(tokens: readonly Token[], at: number): boolean {
  return isAheadBefore(tokens, at) || isAheadAfter(tokens, at);
}

function isAheadBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - LOOK_BACK && back >= 0; back--) {
    const token = tokens[back];
    if (token === undefined || ENDS_CLAUSE.test(token.norm) || token.lemma === 'say') return false;
    // What is told of the day stands before it in its own clause, and in the past it is over.
    if (RELATIVE.test(token.norm) || isPast(tokens, back)) return false;
    if (OF_TWO.test(`${token.norm} ${norm(tokens, back + 1)}`))
      return ![1, 2].some((step) => EARLIER_PLAN.test(norm(tokens, back - step)));
    if (isAhead(tokens, back) || isTimetabled(tokens, back) || isIntended(tokens, back)) return true;
    if (at - back <= WOULD_REACH && isReported(tokens, back)) return true;
  }
  return false;
}

const isAhead = (tokens: readonly Token[], at: number): boolean =>
  (AHEAD.test(norm(tokens, at)) && norm(tokens, at + 1) !== 'have' && tokens[at]?.text !== 'May') ||
  (PRESENT.test(norm(tokens, at)) && DUE.test(norm(tokens, at + 1)));

/** Tokens between "would" and the day of its verb: "would be held again in Oslo on Friday". */
const WOULD_REACH = 7;
/** The saying has a day of its own, long before the report: what lay ahead of it may be over. */
const SAID_BEFORE = /^(?:last|ago|earlier|previous)$/;
/** Tokens between the verb of saying and its "would". */
const SAID_REACH = 12;
const SAID =
  /^(?:said|says|announced|told|confirmed|added|stated|promised|declared|wrote|stressed|disclosed|revealed|insisted|indicated|predicted|vowed|pledged)$/;

/** "Said that it would be held on Friday": news of the day tells so what is to come; "had said" tells of an earlier plan. */
function isReported(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:would|'d)$/.test(norm(tokens, at)) || norm(tokens, at + 1) === 'have') return false;
  const said = saidBefore(tokens, at) ?? saidAfter(tokens, at);
  if (said === null || tokens.slice(0, at).some((token) => SAID_BEFORE.test(token.norm) || isMonthName(token)))
    return false;
  return ![1, 2].some((step) => EARLIER_PLAN.test(norm(tokens, said - step)));
}

/** "In its statement of May 28 it said …": the month in which it was said, or which it spoke of. */
const isMonthName = ({ norm: word, text }: Token): boolean => word !== text && MONTH.test(word);
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

function saidBefore(tokens: readonly Token[], at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - SAID_REACH); back--) if (SAID.test(norm(tokens, back))) return back;
  return null;
}

/** Tokens of a speaker's name between the comma and "said". */
const SPEAKER_REACH = 4;

/** "The talks would be held on Friday, the envoy said". */
function saidAfter(tokens: readonly Token[], at: number): number | null {
  const comma = tokens.findIndex(({ norm: mark }, on) => on > at && mark === ',');
  if (comma === -1 || comma > at + SAID_REACH) return null;
  for (let on = comma + 1; on <= comma + 1 + SPEAKER_REACH; on++) if (SAID.test(norm(tokens, on))) return on;
  return null;
}

/** "Agreed to meet on Friday", "plans to return on Friday". */
const isIntended = (tokens: readonly Token[], at: number): boolean =>
  norm(tokens, at) === 'to' &&
  INTENDS.test(norm(tokens, at - 1)) &&
  (((tokens[at + 1]?.marks ?? 0) & TIMETABLE) !== 0 ||
    /^(?:hold|talk|release|visit|attend|sign|be|have)$/.test(norm(tokens, at + 1)));

const INTENDS =
  /^(?:agreed?|plans?|expects?|intends?|proposed?|vow(?:ed)?|promised?|hopes?|wants?|offers?|pledged?|arranged?|prepares?|aims?)$/;

const RELATIVE = /^(?:that|who|which|whose)$/;
const HELPS = /^(?:be|been|being|is|are|get|getting|to|will|'s)$/;

/** "Was", "signed on Friday": a finite verb of the past, no participle of what is to come ("to be signed"). */
const isPast = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (/^(?:was|were|had|did)$/.test(token.norm)) return true;
  if (!token.norm.endsWith('ed') || token.norm === token.lemma || INTENDS.test(token.norm)) return false;
  return (
    !HELPS.test(norm(tokens, at - 1)) && !OF_TWO.test(`${token.norm} ${norm(tokens, at + 1)}`) && !DUE.test(token.norm)
  );
};

/** A verb of a timetable in the present tense: its bare form after a plural, or with an s. */
function isTimetabled(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.marks & TIMETABLE) === 0) return false;
  const before = tokenAt(tokens, at - 1);
  if (before === undefined || before.kind !== 'word') return false;
  if (token.norm === `${token.lemma}s`) return !/^(?:the|a|an|of|by|for|to|its|their|two|three)$/.test(before.norm);
  // "Delegations meet", but neither "to meet", "let them meet" nor "did meet".
  return token.norm === token.lemma && before.norm.endsWith('s') && before.norm !== before.lemma;
}

function isAheadAfter(tokens: readonly Token[], at: number): boolean {
  const owns = norm(tokens, at + 1) === "'s";
  // A weekday in the middle of a clause belongs to the verb before it.
  if (!owns && !opensClause(tokens, at)) return false;
  for (let on = at + 1; on < at + LOOK_ON && on < tokens.length; on++) {
    const token = tokens[on];
    if (token === undefined || (ENDS_CLAUSE.test(token.norm) && on > at + 1) || token.lemma === 'say') return false;
    if (/ed$/.test(token.norm)) return false;
    if (!isAhead(tokens, on)) continue;
    const verb = PRESENT.test(token.norm) ? on + 2 : on + 1;
    const looksBack = norm(tokens, verb) === 'be' && LOOKS_BACK.test(lem(tokens, verb + 1));
    return !owns || !looksBack;
  }
  return false;
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const opening = norm(tokens, at - 1) === 'on' ? at - 2 : at - 1;
  return opening < 0 || tokens[opening]?.kind === 'mark';
}

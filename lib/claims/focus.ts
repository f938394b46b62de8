import { markWords } from '../text';
import { namesOf } from './agents';
import { type Entity, oncePerReading, type Reading } from './reading';
import { norm } from './words-at';

/** Tokens between "it was" and the end of the name, an office before it included. */
const REACH = 9;

/** Whom a sentence insists on: "it was X who", "X was the one who", "not Y but X"; null where it insists on nobody. */
export const focusOf = oncePerReading(
  (reading): Entity | null => clefted(reading) ?? theOneWho(reading) ?? theManWho(reading) ?? ratherThan(reading),
);

function clefted(reading: Reading): Entity | null {
  const { tokens } = reading;
  const it = tokens.findIndex(
    ({ norm }, at) =>
      norm === 'it' && /^(?:was|is)$/.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.norm !== 'not',
  );
  if (it < 0) return null;
  const who = tokens.findIndex(({ norm }, at) => at > it && /^(?:who|whose|whom|that|which)$/.test(norm));
  if (who < 0) return null;
  return namesOf(reading).find(({ from, to }) => from > it && to <= who && from <= it + REACH) ?? null;
}

const ONE = markWords(['one', 'ones']);

function theOneWho(reading: Reading): Entity | null {
  const one = reading.tokens.findIndex(
    ({ marks }, at) =>
      (marks & ONE) !== 0 && norm(reading, at - 1) === 'the' && /^(?:who|to)$/.test(reading.tokens[at + 1]?.norm ?? ''),
  );
  return one < 0 ? null : (namesOf(reading).find(({ to }) => to <= one) ?? null);
}

/** "The man left at the gate was X", "The person who signed it is X". */
function theManWho(reading: Reading): Entity | null {
  const [the, man, next] = reading.tokens;
  if (the?.norm !== 'the' || !/^(?:man|woman|person|official|one|body|company|country|firm)$/.test(man?.norm ?? ''))
    return null;
  if (!/^(?:who|that|which|left|whose|to|behind|in|at|on)$/.test(next?.norm ?? '')) return null;
  const was = reading.tokens.findIndex(({ norm }, at) => at > 2 && /^(?:was|is)$/.test(norm));
  return was < 0 ? null : (namesOf(reading).find(({ from }) => from > was && from <= was + REACH) ?? null);
}

function ratherThan(reading: Reading): Entity | null {
  const not = reading.tokens.findIndex(({ norm }) => norm === 'not');
  if (not < 0 || not > 1) return null;
  const but = reading.tokens.findIndex(({ norm }, at) => at > not && at <= not + REACH && norm === 'but');
  return but < 0 ? null : (namesOf(reading).find(({ from }) => from > but && from <= but + 3) ?? null);
}

import { oncePerReading } from './reading';

const DENIES = /^(?:deny|dispute|refute|reject|dismiss|contest)$/;
/** What is denied follows: "that it was connected", "having called off", "any role", "the claim". */
const OPENS = /^(?:that|having|any|claim|report|story|account|allegation|charge|accusation|suggestion)$/;
/** Words that may stand between: "denied throughout that", "rejected the report". */
const BETWEEN = 3;

/** Tokens of the verbs by which somebody says that a thing told is not so: "denied that", "dismissed the claim". */
export const disclaimersIn = oncePerReading(({ tokens }): readonly number[] =>
  tokens.flatMap(({ lemma }, at) =>
    DENIES.test(lemma) && tokens.slice(at + 1, at + 1 + BETWEEN).some(({ lemma: next }) => OPENS.test(next))
      ? [at]
      : [],
  ),
);

import { readFileSync } from 'node:fs';
import type { Report } from './articles';
import { prf, type Row } from './tables';

interface Fact {
  slot: string;
  kind: string;
  strength: 'core' | 'optional';
  locators: Record<string, string>;
}
interface Facts {
  pairs: { pair: [string, string]; agree: Fact[]; differ: Fact[] }[];
  later: (Fact & { pair: [string, string] })[];
}

/** What a labelled relation is called in a report. */
const RELATIONS = { agree: 'agrees', differ: 'differs', later: 'later' } as const;

/** Facts name source files ("003_4492….txt"), reports article ids ("seed-003"). */
const idOf = (file: string): string => `seed-${file.slice(0, 3)}`;

const starts = (sentence: string, locator: string): boolean => {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(sentence).startsWith(plain(locator));
};

/** Scores reports on the five real articles against what is known of them; lists what was missed and what is new. */
export function scoreFacts(
  file: string,
  reports: readonly Report[],
): { rows: Row[]; missed: string[]; unlisted: string[] } {
  const facts = JSON.parse(readFileSync(file, 'utf8')) as Facts;
  const byId = new Map(reports.map((report) => [report.id, report]));
  const entries = [
    ...facts.pairs.flatMap(({ pair, agree, differ }) => [
      ...agree.map((fact) => ({ pair, fact, relation: RELATIONS.agree })),
      ...differ.map((fact) => ({ pair, fact, relation: RELATIONS.differ })),
    ]),
    ...facts.later.map((fact) => ({ pair: fact.pair, fact, relation: RELATIONS.later })),
  ];
  const scored = entries.map((entry) => ({ ...entry, found: isFound(entry, byId) }));
  const rows = (['agrees', 'differs', 'later'] as const).flatMap((relation) =>
    (['core', 'optional'] as const).map((strength) => {
      const of = scored.filter(({ fact, relation: other }) => other === relation && fact.strength === strength);
      return prf(`${relation} ${strength}`, of.filter(({ found }) => found).length, of.length, null);
    }),
  );
  const missed = scored
    .filter(({ found, fact }) => !found && fact.strength === 'core')
    .map(({ pair, fact, relation }) => `${relation} ${pair.map(idOf).join(' × ')}: ${fact.slot}`);
  return { rows, missed, unlisted: unlistedRed(reports, facts) };
}

/** Found when either article, being open, shows the other's sentence in that relation. */
function isFound(
  { pair, fact, relation }: { pair: [string, string]; fact: Fact; relation: string },
  byId: ReadonlyMap<string, Report>,
): boolean {
  return [pair, [pair[1], pair[0]] as const].some(([open, saved]) => {
    const report = byId.get(idOf(open));
    return report?.findings.some(
      ({ sentence, evidence }) =>
        starts(sentence, fact.locators[open] ?? '?') &&
        evidence.some(
          (item) =>
            item.article === idOf(saved) &&
            item.relation === relation &&
            starts(item.sentence, fact.locators[saved] ?? '?'),
        ),
    );
  });
}

/** Red flags whose two sentences no listed difference names. */
function unlistedRed(reports: readonly Report[], facts: Facts): string[] {
  return reports.flatMap((report) =>
    report.findings.flatMap(({ sentence, evidence }) =>
      evidence
        .filter(
          (item) =>
            item.relation === 'differs' && item.strength === 'hard' && !isListed(report.id, sentence, item, facts),
        )
        .map(
          (item) =>
            `${report.id} × ${item.article} ${item.aspect}: ${item.here} | ${item.there}\n    ${sentence}\n    ${item.sentence}`,
        ),
    ),
  );
}

function isListed(open: string, sentence: string, item: { article: string; sentence: string }, facts: Facts): boolean {
  return facts.pairs.some(
    ({ pair, differ }) =>
      pair.map(idOf).includes(open) &&
      pair.map(idOf).includes(item.article) &&
      differ.some(({ locators }) =>
        Object.entries(locators).every(([file, locator]) =>
          starts(idOf(file) === open ? sentence : item.sentence, locator),
        ),
      ),
  );
}

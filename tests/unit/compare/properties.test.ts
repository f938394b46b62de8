import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, readClaims } from '../../../lib/claims';
import { judge, judgePassages } from '../../../lib/compare';
import { sampleArticles } from '../../bench/synthetic/sample-texts';
import { talks, told } from '../claims/news';
import { anyText } from '../text/arbitrary';

const read = (story: typeof talks | null): Claim[] => sampleArticles().flatMap((article) => readClaims(article, story));

const relations = (here: Claim, there: Claim, story: typeof talks | null): string[] =>
  judge(here, there, story)
    .map(({ kind, aspect, strength }) => `${kind} ${aspect} ${strength}`)
    .sort();

describe.each([
  ['with the pack of the talks', talks],
  ['without a pack', null],
])('the judge %s', (_, story) => {
  const claims = read(story);

  it('says the same of two claims whichever is read first', () => {
    const lopsided = claims.flatMap((here) =>
      claims.filter((there) => relations(there, here, story).join() !== relations(here, there, story).join()),
    );
    expect(lopsided).toEqual([]);
  });

  it('gives the values of its reason in the order of the claims', () => {
    for (const here of claims) {
      for (const there of claims) {
        for (const { reason } of judge(here, there, story)) {
          // What differs beside two values that agree (a day, a giver) is of another type than they are.
          if (reason?.code !== 'values' || reason.here.type !== here.value?.type) continue;
          expect([reason.here, reason.there]).toEqual([here.value, there.value]);
        }
      }
    }
  });

  it('lets every claim with a slot fit itself', () => {
    const slotted = claims.filter(({ slot }) => slot !== null);
    for (const claim of slotted) {
      const found = relations(claim, claim, story);
      expect(
        found.filter((relation) => !relation.startsWith('agrees')),
        claim.sentence.text,
      ).toEqual([]);
    }
  });

  it('is sure to a degree between none and full', () => {
    const sure = claims.flatMap((here) => claims.flatMap((there) => judge(here, there, story)));
    expect(sure.length).toBeGreaterThan(0);
    expect(sure.filter(({ confidence }) => confidence < 0 || confidence > 1)).toEqual([]);
  });
});

// Reading takes its time where other work fills the machine.
describe('two passages', { timeout: 60_000 }, () => {
  it('stand in one relation whichever is read first', () => {
    const paragraphs = sampleArticles().flatMap((article) =>
      article.paragraphs.map((text) => ({ ...article, title: '', paragraphs: [text] })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), fc.constantFrom(...paragraphs), (a, b) => {
        const one = judgePassages(a, b, talks);
        const other = judgePassages(b, a, talks);
        expect([other.kind, other.aspect, other.strength]).toEqual([one.kind, one.aspect, one.strength]);
      }),
      { numRuns: 150 },
    );
  });

  it('never break the judge, whatever they say', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (a, b, followed) => {
        const story = followed ? talks : null;
        const { confidence } = judgePassages(told(a), told(b, { outlet: 'Delta Post' }), story);
        expect(confidence).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });
});

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

const pairOf = (claims: readonly Claim[]) => fc.tuple(fc.constantFrom(...claims), fc.constantFrom(...claims));

describe.each([
  ['with the pack of the talks', talks],
  ['without a pack', null],
])('the judge %s', (_, story) => {
  const claims = read(story);

  it('says the same of two claims whichever is read first', () => {
    fc.assert(
      fc.property(pairOf(claims), ([here, there]) => {
        expect(relations(there, here, story)).toEqual(relations(here, there, story));
      }),
      { numRuns: 5_000 },
    );
  });

  it('swaps the values of its reason with the claims', () => {
    fc.assert(
      fc.property(pairOf(claims), ([here, there]) => {
        for (const { reason } of judge(here, there, story)) {
          if (reason?.code !== 'values') continue;
          expect([reason.here, reason.there]).toEqual([here.value, there.value]);
        }
      }),
      { numRuns: 5000 },
    );
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
    fc.assert(
      fc.property(pairOf(claims), ([here, there]) => {
        for (const { confidence } of judge(here, there, story)) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('two passages', () => {
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
      { numRuns: 400 },
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

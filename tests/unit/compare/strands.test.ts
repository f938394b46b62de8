import { expect, it, vi } from 'vitest';
import { type Claim, readClaims } from '../../../lib/claims';
import { judge } from '../../../lib/compare/judge';
import { strandsOf } from '../../../lib/compare/strands';
import { talks, told } from '../claims/news';

vi.mock(import('../../../lib/compare/judge'), async (original) => {
  const { judge, ...rest } = await original();
  return { ...rest, judge: vi.fn(judge) };
});

const TITLE = 'Russia and Ukraine hold second round of talks in Istanbul';

/** So many claims of one slot, each of another value, by an article that the id stands for; null is the open one. */
function lengths(count: number, articleId: string | null, clause: (days: number) => string) {
  const text = Array.from({ length: count }, (_, at) => clause(at + 2)).join(' ');
  return readClaims(told(text, { title: TITLE, day: '2025-06-02' }), talks)
    .filter(({ slot, value }) => slot?.endsWith('|duration|truce') && value?.type === 'duration')
    .map((claim) => ({ claim, saved: articleId === null ? null : { articleId } }));
}
const offered = (days: number) => `At the talks in Istanbul Russia offered a truce of ${days} days.`;
const demanded = (days: number) => `At the talks in Istanbul Ukraine demanded a truce of ${days} days.`;

const holderOf = ({ claim }: { claim: Claim }) => claim.holder;

const pairsJudged = (count: number) => {
  const claims = lengths(count, null, offered);
  expect(claims).toHaveLength(count);
  vi.mocked(judge).mockClear();
  strandsOf(claims, talks);
  return vi.mocked(judge).mock.calls.length;
};

it('judges no more pairs of a long text than of one half as long', () => {
  expect(pairsJudged(300)).toBe(pairsJudged(150));
});

it('keeps what is not judged, and parts it by what words say of it', () => {
  const all = [...lengths(150, null, offered), ...lengths(150, null, demanded)];
  const strands = strandsOf(all, talks);
  expect(new Set(strands.flatMap(({ told }) => told))).toEqual(new Set(all));
  const alike = strands.map(({ traits: { holder }, told }) => [holder, [...new Set(told.map(holderOf))]]);
  expect(alike).toEqual(alike.map(([holder]) => [holder, [holder]]));
  expect(new Set(alike.map(([holder]) => holder))).toEqual(new Set(['russia', 'ukraine']));
  // No claim stands alone for want of a judgement.
  expect(strands.length).toBeLessThanOrEqual(4);
});

it('judges what a short article tells beside one that tells too much', () => {
  const all = [...lengths(200, null, offered), ...lengths(1, 'saved', () => offered(500))];
  vi.mocked(judge).mockClear();
  strandsOf(all, talks);
  const saved = all.at(-1)?.claim;
  expect(vi.mocked(judge).mock.calls.some((pair) => pair.some((one) => one === saved))).toBe(true);
});

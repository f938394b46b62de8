import { expect, it } from 'vitest';
import { aspectText } from '../../../components/sidebar/telling';
import { createLanguage } from '../../../i18n';
import { checkArticle } from '../../../lib/compare';
import { talks, told } from '../claims/news';
import { shelfOf } from './shelf';

const english = createLanguage('en');
const TITLE = 'Russia and Ukraine hold second round of talks in Istanbul';
const EACH = 'In Istanbul the sides agreed to swap at least 1,000 prisoners on each side.';
const TOTAL = 'In Istanbul the sides agreed to swap 1,000 prisoners in total.';
const MAY = 'In the exchange of May, they had swapped 1,000 prisoners for 1,000.';
const NONE = 'The talks of June 2 produced no ceasefire.';

const aboutOf = async (...here: string[]) => {
  const shelf = shelfOf([{ article: told([EACH, NONE], { title: TITLE, outlet: 'Delta Post' }) }], talks);
  const { findings } = await checkArticle(told(here, { title: TITLE }), [talks], shelf);
  return findings.map((finding) => `${finding.sentence.text.slice(0, 15)} ${aspectText(english, finding)}`);
};

it('tells which event a claim is of where the article tells of two of the kind, and else does not', async () => {
  expect(await aboutOf(TOTAL)).toContain('In Istanbul the who is counted');
  expect(await aboutOf(TOTAL, MAY)).toContain(
    `In Istanbul the who is counted · ${talks.events.get('swap-2')?.title.en}`,
  );
});

it('tells what it is that is so or not', async () => {
  expect(await aboutOf(NONE)).toContain('The talks of Ju Ceasefire: did it come about?');
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ORIGINS_NEEDED } from '../../../components/sidebar/OmittedView';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import type { Finding } from '../../../lib/compare';
import { ORIGINS } from '../../../lib/compare/omissions';
import type { CheckState, TabState } from '../../../lib/messages';
import {
  checked,
  compared,
  comparison,
  coverage,
  differing,
  finding,
  onlyHere,
  quantity,
  softlyDiffering,
} from '../../gallery/examples';
import { panelShowing } from '../../gallery/panel';
import { type Shown, states } from '../../gallery/states';

afterEach(cleanup);

const show = (shown: Shown) => {
  const panel = panelShowing(shown);
  render(<Sidebar panel={panel} />);
  return panel;
};

const page = (changes: Partial<typeof comparison>): TabState => ({
  ...compared,
  comparison: { ...comparison, ...changes },
});

it('says in one unit how many claims a filter leaves, and in how many sentences', () => {
  const two = [differing, { ...softlyDiffering, sentence: differing.sentence }];
  show({ page: page({ findings: two }) });
  fireEvent.click(screen.getByRole('button', { name: /^2 differ/ }));
  expect(screen.getByText('2 claims in 1 sentence: Differs.')).toBeTruthy();
});

it('shows as many sentences of a verdict as hold one of the claims counted', () => {
  const passing = finding(9, 'They rose to speak.', { counted: false });
  const findings = [onlyHere, passing, finding(10, 'The [old] pier was full.')];
  show({ page: page({ findings }) });
  fireEvent.click(screen.getByRole('button', { name: /^1 not compared/ }));
  expect(screen.getByText('1 claim in 1 sentence: Not compared.')).toBeTruthy();
});

it('says what is not compared of a sentence also where no word carries it', () => {
  const silent = finding(8, onlyHere.sentence.text, { claimId: 'silent' });
  show({ page: page({ findings: [onlyHere, silent] }) });
  fireEvent.click(screen.getByRole('button', { name: /^1 not compared/ }));
  expect(screen.getByText('What else the sentence says is not compared')).toBeTruthy();
});

it('puts less certain differences after the others where only differences are shown', () => {
  const early = finding(1, 'It was [eleven] days before.', { ...softlyDiffering, claimId: 'early' });
  const early1 = { ...early, sentence: { ...softlyDiffering.sentence, index: 1 } };
  show({ page: page({ findings: [early1, differing] }) });
  const order = () => screen.getAllByRole('listitem').flatMap(({ id }) => (id.startsWith('claim-') ? [id] : []));
  expect(order()).toEqual(['claim-s1', 'claim-s2']);
  fireEvent.click(screen.getByRole('button', { name: /^2 differ/ }));
  expect(order()).toEqual(['claim-s2', 'claim-s1']);
});

it('says why nothing can be missed yet, in the tab and in the view, and tells no nought', () => {
  expect(ORIGINS_NEEDED).toBe(ORIGINS);
  show({ page: page({ omissions: [], coverage: { ...coverage, origins: 2 } }) });
  const tab = screen.getByRole('tab', { name: 'Not here' });
  const why = 'This needs at least three separate sources on this event; you have 2.';
  expect(tab.title).toBe(`Not mentioned here. ${why}`);
  fireEvent.click(tab);
  expect(screen.getByText(why)).toBeTruthy();
});

it('says the whole rule where nothing is missing: also that only what was known by the day of the article counts', () => {
  show({ page: page({ omissions: [], coverage: { ...coverage, origins: 3 } }) });
  fireEvent.click(screen.getByRole('tab', { name: /^Not here/ }));
  expect(screen.getByText(/by the day of this article/)).toBeTruthy();
});

it('says beside the coverage that samples are invented', () => {
  show({ page: compared });
  expect(screen.getByText(/1 of them is an invented sample, not a real report\./)).toBeTruthy();
});

it('offers one control for a site that is not looked at', () => {
  show(states['site-excluded'] as Shown);
  expect(screen.getByRole('button', { name: /again$/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'This site' })).toBeNull();
});

it('does not offer to save what is saved', () => {
  const { page } = states['no-story'] as { page: Extract<TabState, { kind: 'no-story' }> };
  show({ page: { ...page, saved: 'saved' } });
  expect(screen.queryByText(/You can save the article/)).toBeNull();
  expect(screen.getByText(/The article is in your corpus/)).toBeTruthy();
});

it('says of an article without claims that none was found, and no more', () => {
  show({ page: page({ findings: [] }) });
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('No checkable claim was found in this article.');
});

it('brings the answer to a check up, with the keyboard on it, and says which part was chosen', () => {
  const part: CheckState = { ...checked, text: 'May 22nd' };
  show({ page: compared, check: part });
  expect(document.activeElement?.textContent).toBe('Checked selection');
  expect(screen.getByText('You chose “May 22nd”. Whole sentences are checked.')).toBeTruthy();
});

it('says nothing of a part where all of it was chosen', () => {
  show({ page: compared, check: checked });
  expect(screen.queryByText(/You chose/)).toBeNull();
});

it('says of a selection in which nothing checkable was read so much, not that no article tells it', () => {
  const showing = (one: Finding) => ({ ...checked, comparison: { ...comparison, findings: [one] } });
  const unread = finding(1, 'There was less of a sign of it than before.');
  show({ page: compared, check: showing(unread) });
  expect(screen.getByText('No checkable claim was found in this selection.')).toBeTruthy();
  expect(screen.queryByText(/No saved article tells this/)).toBeNull();
  cleanup();
  show({ page: compared, check: showing(finding(1, 'Some [640] boats were there.', { value: quantity(640, 640) })) });
  expect(screen.getByText(/No saved article tells this/)).toBeTruthy();
});

import { describe, expect, it } from 'vitest';
import { talks } from '../claims/news';
import { type Days, relations } from './between';

const june: Days = ['2025-06-07', '2025-06-07'];

describe('the members of a team', () => {
  const ours = 'Ukraine came to the talks with a 14-member delegation.';

  it.each([
    ['The Ukrainian delegation at the talks consisted of 12 people.', ['differs number']],
    ['Ukraine sent a team of twelve to the talks.', ['differs number']],
    ['The 12-strong Ukrainian delegation at the talks was led by Umerov.', ['differs number']],
    ['The Ukrainian delegation at the talks numbered 14 people.', ['agrees number']],
    ['The Russian delegation at the talks consisted of 12 people.', []],
    ['Russia sent a team of 14 to the talks.', []],
  ])('are compared with those of the same side alone: %s', (there, told) => {
    expect(relations(ours, there, talks, june).filter((one) => one.endsWith(' number'))).toEqual(told);
  });

  it('are no step of what was planned', () => {
    const here = 'Norway is to send a 14-member delegation to the talks in Larnham on Friday.';
    const there = 'Norway came with a team of 12 to the talks in Larnham on Friday.';
    expect(relations(here, there, null, june)).toContain('differs number');
  });
});

describe('the chair of a meeting the story knows', () => {
  const fidan = 'The second round of talks was chaired by Fidan.';

  it.each([
    ['Kalin presided over the second round of talks.', true],
    ['Kalin chaired the second round of talks in Istanbul.', true],
    ['It was Kalin who chaired the second round of talks.', true],
    ['Kalin chaired the third round of talks.', false],
    ['Kalin opened the second round of talks.', false],
    ['Hakan Fidan was in the chair at the second round of talks.', false],
  ])('is one: %s', (there, differ) => {
    const days: Days = ['2025-07-30', '2025-07-30'];
    expect(relations(fidan, there, talks, days).includes('differs person')).toBe(differ);
  });

  it.each([
    ['Fidan chaired the meeting of June 2 in Istanbul.', 'The second round was chaired by Kalin.'],
    ['The talks of June 2 were chaired by Fidan.', 'Kalin moderated the second round.'],
    ['Fidan chaired the second round.', 'The talks in the Ciragan Palace on June 2 were chaired by Kalin.'],
  ])('is one, whatever the meeting is called: %s %s', (here, there) => {
    expect(relations(here, there, talks, june)).toContain('differs person');
  });

  it('is any one of many where no story knows the meeting', () => {
    const found = relations('The trial was chaired by Rui Prado.', 'Elena Ruiz chaired a trial.', null, june);
    expect(found).not.toContain('differs person');
  });
});

describe('the begin of what takes days', () => {
  it.each([
    ['The exchange began on 23 May.', 'The exchange got going on 24 May.', true],
    ['Both sides began the swap on 23 May.', 'The swap got under way on 24 May.', true],
    ['The swap was wrapped up on 24 May.', 'The exchange ended on 25 May.', true],
    ['A swap took place on 23 May.', 'The exchange was held on 24 May.', false],
    ['The exchange began on 23 May.', 'The exchange ended on 25 May.', false],
    ['The exchange began on 23 May.', 'The exchange was held on 24 May.', false],
  ])('has one day, as has its end, and what lies between has many: %s %s', (here, there, differ) => {
    expect(relations(here, there, talks, june).includes('differs date')).toBe(differ);
  });
});

describe('a total', () => {
  const of = (here: string, there: string, days: Days) =>
    relations(`${here} were exchanged.`, `${there} were exchanged.`, talks, days).filter((one) =>
      one.endsWith(' number'),
    );

  it.each([
    ['In all 690 prisoners', 'In all 900 prisoners', '2025-05-26'],
    ['Altogether 690 prisoners', 'In total 900 prisoners', '2025-05-26'],
    ['A total of 690 prisoners', 'In all 900 prisoners', '2025-05-27'],
  ])('grows no more once all was carried out: %s, %s', (here, there, day) => {
    expect(of(here, there, ['2025-05-25', day])).toEqual(['differs number']);
  });

  it.each([
    ['In all 690 prisoners', 'In all 900 prisoners', '2025-05-24'],
    ['690 prisoners', '900 prisoners', '2025-05-25'],
    ['Altogether 690 prisoners', '900 prisoners', '2025-05-25'],
  ])('grows where it is none, or was told before: %s, %s, %s', (here, there, day) => {
    expect(of(here, there, [day, '2025-05-26'])).toEqual(['later number']);
  });
});

describe('by when one side wants a thing', () => {
  it.each([
    [
      'Ukraine proposed a meeting of the presidents by the end of June.',
      'Ukraine proposed that the presidents meet before the end of July.',
    ],
    ['Kyiv wants the leaders to meet by 20 June.', 'Kyiv called for a summit of the leaders by 30 June.'],
    ['Ukraine wants the two presidents to meet by 20 June.', 'Ukraine proposed a summit by 30 June.'],
  ])('is one day: %s %s', (here, there) => {
    expect(relations(here, there, talks, june)).toContain('differs date');
  });

  it.each([
    ['Kyiv proposed a summit by 20 June.', 'Kyiv proposed an exchange by 30 June.'],
    ['Kyiv proposed a summit by 20 June.', 'Kyiv called for a summit by 20 June.'],
  ])('is not that of another thing, nor told in other words: %s %s', (here, there) => {
    expect(relations(here, there, talks, june)).not.toContain('differs date');
  });
});

describe('bodies that one side gives', () => {
  const deal = 'it was agreed at the Istanbul talks of June 2.';
  const each = `Both sides will hand over 900 bodies each, ${deal}`;
  const apiece = 'Russia and Ukraine each gave the other 900 bodies on Friday.';

  it.each([
    'Russia handed over 900 bodies to Ukraine on Friday and received only 19 of its own.',
    'Russia gave 900 bodies to Ukraine on Friday, and took just 27 of its own dead home.',
    'Russia returned 900 bodies to Ukraine on Friday and got none of its own back.',
  ])('are not given by both where it gets fewer back: %s', (one) => {
    expect(relations(one, apiece, talks, june)).toContain('differs scope');
  });

  it.each([
    `Russia will hand over 900 bodies to Ukraine, ${deal}`,
    `Russia will hand over 900 bodies to Ukraine, and Ukraine will do the same, ${deal}`,
    `900 bodies are to be handed over, ${deal}`,
    `Each side will hand over 900 bodies, ${deal}`,
  ])('may be where nothing is said of what comes back: %s', (one) => {
    expect(relations(one, each, talks, june)).not.toContain('differs scope');
  });
});

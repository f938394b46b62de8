import { describe, expect, it } from 'vitest';
import { onlyValue, valuesOf } from './news';

/** Days on which, by a sentence with this phrase, the talks were held. Published on Tuesday, 3 June 2025. */
const days = (phrase: string, day: string | null = '2025-06-03') => {
  const { value } = onlyValue('date', `The talks were held ${phrase} in the old palace.`, null, { day });
  return [value.from, value.to, value.explicit];
};

describe('the day of a happening', () => {
  it.each([
    // phrase, first day, last day, explicit
    ['on June 2', '2025-06-02', '2025-06-02', true],
    ['on June 2, 2025,', '2025-06-02', '2025-06-02', true],
    ['on June 2nd', '2025-06-02', '2025-06-02', true],
    ['on 2 June', '2025-06-02', '2025-06-02', true],
    ['on 2 June 2025', '2025-06-02', '2025-06-02', true],
    ['on the 2nd of June', '2025-06-02', '2025-06-02', true],
    ['on the second of June', '2025-06-02', '2025-06-02', true],
    ['on the twenty-second of May', '2025-05-22', '2025-05-22', true],
    ['on Sept. 4, 2024,', '2024-09-04', '2024-09-04', true],
    ['on 2025-06-02', '2025-06-02', '2025-06-02', true],
    ['on Monday, June 2,', '2025-06-02', '2025-06-02', true],
    ['from the second to the twenty-second of May', '2025-05-02', '2025-05-22', true],
    ['on Monday', '2025-06-02', '2025-06-02', false],
    ['on Tuesday', '2025-06-03', '2025-06-03', false],
    ['on Wednesday', '2025-05-28', '2025-05-28', false],
    ['next Wednesday', '2025-06-04', '2025-06-04', false],
    ['last Tuesday', '2025-05-27', '2025-05-27', false],
    ['today', '2025-06-03', '2025-06-03', false],
    ['yesterday', '2025-06-02', '2025-06-02', false],
    ['tomorrow', '2025-06-04', '2025-06-04', false],
    ['from June 1 to June 3', '2025-06-01', '2025-06-03', true],
    ['on May 23-25', '2025-05-23', '2025-05-25', true],
    ['on 23–25 May', '2025-05-23', '2025-05-25', true],
    ['between May 23 and 25', '2025-05-23', '2025-05-25', true],
    ['in early June', '2025-06-01', '2025-06-10', true],
    ['in mid-June', '2025-06-08', '2025-06-23', true],
    ['in late May', '2025-05-20', '2025-05-31', true],
    ['at the end of May', '2025-05-24', '2025-05-31', true],
    ['in March 2022', '2022-03-01', '2022-03-31', true],
    ['in December', '2024-12-01', '2024-12-31', true],
    ['last month', '2025-05-01', '2025-05-31', false],
    ['a month ago', '2025-04-20', '2025-05-18', false],
    ['a week ago', '2025-05-24', '2025-05-29', false],
  ])('%s', (phrase, first, last, explicit) => {
    expect(days(phrase)).toEqual([first, last, explicit]);
  });

  it.each([
    ['in the first week of July', '2025-07-01', '2025-07-07', true],
    ['in the second half of May', '2025-05-16', '2025-05-31', true],
    ['in the last ten days of the month', '2025-06-21', '2025-06-30', false],
    ['on the 24th and 25th of this month', '2025-06-24', '2025-06-25', true],
    ['on the 13th', '2025-06-13', '2025-06-13', false],
    ['two days ago', '2025-06-01', '2025-06-01', false],
    ['the day before yesterday', '2025-06-01', '2025-06-01', false],
    ['at the weekend', '2025-05-31', '2025-06-01', false],
    ['early next week', '2025-06-09', '2025-06-11', false],
    ['in late summer', '2025-08-01', '2025-08-31', false],
    ['before the summer is over', '2025-06-03', '2025-08-31', false],
    ['in the spring of 2019', '2019-03-01', '2019-05-31', true],
    ['in the first quarter of 2026', '2026-01-01', '2026-03-31', true],
    ['in the night to Sunday', '2025-05-31', '2025-06-01', false],
  ])('%s', (phrase, first, last, explicit) => {
    expect(days(phrase)).toEqual([first, last, explicit]);
  });

  it.each([
    // Published on Tuesday, 3 June 2025.
    ['two days after the 30 May session', '2025-06-01', '2025-06-01', false],
    ["five days before Saturday's session", '2025-05-26', '2025-05-26', false],
    ['on the eve of the session of 30 May', '2025-05-29', '2025-05-29', false],
    ["hours after Monday's session", '2025-06-02', '2025-06-02', false],
    ['a week from Monday', '2025-06-16', '2025-06-16', false],
    ['on Friday week', '2025-06-13', '2025-06-13', false],
    ['a fortnight from today', '2025-06-17', '2025-06-17', false],
    ['a week ago today', '2025-05-27', '2025-05-27', false],
    ["in three days' time", '2025-06-06', '2025-06-06', false],
    ['on Monday of last week', '2025-05-26', '2025-05-26', false],
    ['the Sunday before last', '2025-05-25', '2025-05-25', false],
    ['in the week of June 9', '2025-06-09', '2025-06-15', true],
  ])('counts from a day that stands behind: %s', (phrase, first, last, explicit) => {
    expect(days(phrase)).toEqual([first, last, explicit]);
  });

  it.each([
    ['on the last Sunday of September', '2025-09-28', '2025-09-28', true],
    ['on the first Monday in May', '2025-05-05', '2025-05-05', true],
    ['on the second Friday of next month', '2025-07-11', '2025-07-11', true],
    ['on the last weekend of June', '2025-06-28', '2025-06-29', true],
    ['on the last day of June', '2025-06-30', '2025-06-30', true],
    ['in the last days of June', '2025-06-24', '2025-06-30', true],
    ['in June last year', '2024-06-01', '2024-06-30', true],
    ['on 2 June last year', '2024-06-02', '2024-06-02', true],
    ['early next month', '2025-07-01', '2025-07-10', false],
    ['at the end of next week', '2025-06-13', '2025-06-15', false],
    ['last week', '2025-05-26', '2025-06-01', false],
    ['this morning', '2025-06-03', '2025-06-03', false],
    ['from Friday to Sunday', '2025-05-30', '2025-06-01', false],
    ['on Friday, Saturday and Sunday', '2025-05-30', '2025-06-01', false],
    ['from Friday, 30 May, to Sunday, 1 June,', '2025-05-30', '2025-06-01', true],
    ['on 30.5.2025', '2025-05-30', '2025-05-30', true],
  ])('is told by the calendar: %s', (phrase, first, last, explicit) => {
    expect(days(phrase)).toEqual([first, last, explicit]);
  });

  it.each([
    ["New Year's Day", '2025-01-01'],
    ['Christmas Eve', '2024-12-24'],
    ["New Year's Day 2024", '2024-01-01'],
    ["St. Patrick's Day", '2025-03-17'],
    ['Good Friday', '2025-04-18'],
    ['Easter Monday', '2025-04-21'],
    ['Thanksgiving', '2025-11-27'],
    ['the Fourth of July', '2025-07-04'],
  ])('is a feast: %s', (name, day) => {
    expect(days(`on ${name}`)).toEqual([day, day, true]);
  });

  it.each([
    ['The talks begin at ten, and may day break soon.'],
    ['A good Friday session helped nobody.'],
    ['The bank gave him a new year-end bonus.'],
  ])('is no feast in: %s', (sentence) => {
    expect(valuesOf('date', sentence, null).filter(({ value }) => value.explicit)).toEqual([]);
  });

  it.each([
    ['The team met on 2 May and left the following morning.', '2025-05-03'],
    ['The team met on 2 May and left two days later.', '2025-05-04'],
    ['The team met on 2 May and left 48 hours later.', '2025-05-04'],
    ['The team met on 2 May and left the following Monday.', '2025-05-05'],
  ])('counts on from the day before it: %s', (sentence, day) => {
    expect(valuesOf('date', sentence).map(({ value }) => value.from)).toEqual(['2025-05-02', day]);
  });

  it('leaves a length of time from today what it is', () => {
    expect(onlyValue('duration', 'He has ten or twelve days from today to accept.').value.interval.low).toBe(14_400);
  });

  it('runs up to the telling since a weekday', () => {
    const [count] = valuesOf('quantity', 'A thousand prisoners have come home since Friday.');
    expect(count?.claim.features.when).toMatchObject({ first: '2025-05-30', last: '2025-06-03' });
  });

  it('counts from the day named before it', () => {
    const told = valuesOf('date', 'The talks were held on 2 May and ended the next day.');
    expect(told.map(({ value }) => value.from)).toEqual(['2025-05-02', '2025-05-03']);
  });

  it.each([
    ['The talks will be held on Thursday.', '2025-06-05'],
    ['The talks were held on Thursday.', '2025-05-29'],
    ['The delegations meet again on Thursday.', '2025-06-05'],
    ['The train leaves for the talks on Thursday.', '2025-06-05'],
    ['The sides agreed to meet on Thursday.', '2025-06-05'],
    ['On Thursday, the teams will meet.', '2025-06-05'],
    ['Thursday’s talks will be held in Geneva.', '2025-06-05'],
    ['Thursday’s attack will be investigated.', '2025-05-29'],
    ['The talks should end on Thursday.', '2025-06-05'],
    ['The talks should have ended on Thursday.', '2025-05-29'],
    ['The meeting takes place on Thursday.', '2025-06-05'],
    ['The talks had been set for Thursday.', '2025-05-29'],
    ['Two meetings on Thursday failed.', '2025-05-29'],
    ['The sides agreed to a truce on Thursday.', '2025-05-29'],
    ['The deal that will end the talks was signed on Thursday.', '2025-05-29'],
    ['The talks failed in key votes on Thursday.', '2025-05-29'],
    ['The leader hoped to hold talks on Thursday.', '2025-05-29'],
    ['The deal is to be signed at the talks on Thursday.', '2025-06-05'],
    ['The start of the talks on Thursday was late.', '2025-05-29'],
    ['Borin said that the talks would be held on Thursday.', '2025-06-05'],
    ['The talks would be held on Thursday, the minister said.', '2025-06-05'],
    ['Borin had said that the talks would be over on Thursday.', '2025-05-29'],
    ['The talks that would fail began on Thursday.', '2025-05-29'],
    ['Borin said last Wednesday that the talks would begin on Thursday.', '2025-05-29'],
    ['In a statement of May 28 Borin said the talks would begin on Thursday.', '2025-05-29'],
  ])('takes a weekday for the coming one where the verb looks ahead: %s', (sentence, day) => {
    expect(valuesOf('date', sentence).map(({ value }) => value.from)).toContain(day);
  });

  it.each([
    ['The team went home on Wednesday, its leader said.', 1],
    ['On Monday Borin said the talks were over.', 0],
    ['The talks are over, Borin said on Monday.', 0],
    ['On Monday, the ministry said the talks were over.', 0],
    ['As of Monday the talks had not begun.', 0],
  ])('is the day of the happening, not of the telling: %s', (sentence, count) => {
    expect(valuesOf('date', sentence)).toHaveLength(count);
  });

  it.each([
    ['The talks failed less than three weeks after the meeting of 16 May.', '2025-06-06'],
    ['The talks lead to a truce for 30 days from Monday.', '2025-07-09'],
  ])('is no day where a bound or what lasts is told: %s', (sentence, day) => {
    expect(valuesOf('date', sentence).map(({ value }) => value.from)).not.toContain(day);
  });

  it('takes a date without a year for the nearest one', () => {
    expect(days('on December 30', '2026-01-02')).toEqual(['2025-12-30', '2025-12-30', true]);
    expect(days('on January 2', '2025-12-30')).toEqual(['2026-01-02', '2026-01-02', true]);
  });

  it('leaves weekdays unread where the day of publication is unknown', () => {
    expect(valuesOf('date', 'The talks were held on Monday.', null, { day: null })).toEqual([]);
    expect(days('on June 2, 2025,', null)).toEqual(['2025-06-02', '2025-06-02', true]);
  });

  it('lists several days', () => {
    const { value } = onlyValue('date', 'The exchange was held on June 7, 8 and 9.', null);
    expect([value.from, value.to]).toEqual(['2025-06-07', '2025-06-09']);
  });

  it.each([
    ['a modal verb', 'The talks may 5 times a year be held.'],
    ['a day that no month has', 'The talks were held on June 31.'],
    ['the day of the telling', 'The minister said on Saturday that the talks were useful.'],
  ])('takes %s for no day of a happening', (_, sentence) => {
    expect(valuesOf('date', sentence)).toEqual([]);
  });

  it.each([
    ['The truce ends on June 9.', 'truce:until'],
    ['The truce runs for a week, up to June 9.', 'truce:until'],
    ['The rebels will refrain from attacks until June 9.', 'truce:until'],
    ['The truce began on June 2.', 'truce'],
  ])('tells until when from when: %s', (sentence, object) => {
    expect(onlyValue('date', sentence).claim.object).toBe(object);
  });

  it.each([
    ['A summit by the end of August was proposed.', 'summit'],
    ['The election is to take place before August 30.', 'election'],
    ['A summit until the end of August was proposed.', 'summit:until'],
    ['A truce by the end of August was proposed.', 'truce:until'],
  ])('is when a meeting is to be, no end of it: %s', (sentence, object) => {
    const { claim } = onlyValue('date', sentence, null, { day: '2025-08-20' });
    expect(claim.object).toBe(object);
  });

  it.each([
    ['Twelve strong aftershocks on 22 August shook Larnham.', []],
    ['Two delegations meeting on 22 August were tired.', ['2025-08-22']],
    ['The 900-for-900 swap takes place on 22 August.', ['2025-08-22']],
  ])('is told of what takes place once, not of happenings that are counted: %s', (sentence, from) => {
    expect(valuesOf('date', sentence, null, { day: '2025-08-20' }).map(({ value }) => value.from)).toEqual(from);
  });
});

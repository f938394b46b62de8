import { describe, expect, it } from 'vitest';
import { onlyValue, talks, valuesOf } from './news';

const agesOf = (sentence: string): [number | null, number | null][] =>
  valuesOf('age', sentence).map(({ value }) => [value.interval.low, value.interval.high]);

describe('the age of one person', () => {
  it.each([
    ['Maro Tessen, 47, who teaches there, was dug out.', 47],
    ['Maro, 47, a baker, was dug out.', 47],
    ['Maro, forty-seven, came home in a taxi.', 47],
    ['Maro Tessen, now 47, runs a bakery.', 47],
    ['Maro Tessen, who is still only 47, runs a bakery.', 47],
    ['Their grandmother, 75, was dug out.', 75],
    ['The father of two, 38, was dug out.', 38],
    ['Lena Orm (34) won the race.', 34],
    ['A woman of 63 was dug out.', 63],
    ['Firefighters carried a woman of sixty-three out of the ruin.', 63],
    ['A winger of 19 scored the goal.', 19],
    ['A 12-year-old girl was among the freed.', 12],
    ['A one-year-old boy slept through it all.', 1],
    ['The thirty-year-old nurse was dug out.', 30],
    ['She died at the age of seventy-two.', 72],
    ['The painter has died at 91.', 91],
    ['The painter lived to be 91.', 91],
    ['The envoy, who turned 70, led the team.', 70],
    ['The minister, 51, resigned.', 51],
    ['The widow is 84.', 84],
    ['He was only 22 when the mine flooded.', 22],
    ['When she was 22 her parents moved abroad.', 22],
    ['Orsen was 22 when he sailed.', 22],
    ['The conductor is nearing 80.', 80],
    ['At 70, she still sails.', 70],
    ['At just 19, Petra signed for the club.', 19],
    ['He left home at 17.', 17],
    ['Now 84, she swims every morning.', 84],
    ["Still only 17, Orsen's winger scored twice.", 17],
    ['Though only 17, she won the race.', 17],
    ['Barely 22, the sergeant came home on crutches.', 22],
  ])('%s', (sentence, years) => {
    expect(onlyValue('age', sentence).value.interval).toEqual({ low: years, high: years });
  });

  it('is told by a birthday', () => {
    expect(agesOf('He marked his sixtieth birthday in a cell.')).toEqual([[60, 60]]);
    expect(agesOf('He marked his 60th birthday in a cell.')).toEqual([[60, 60]]);
    expect(agesOf('She drowned two days before her eighteenth birthday.')).toEqual([[17, 17]]);
    expect(agesOf('They free all who have yet to reach their twenty-fifth birthday.')).toEqual([[null, 24]]);
  });

  it('is told of each of several people', () => {
    expect(agesOf('Two girls of thirteen and sixteen came with their grandmother, 75, and Lena Orm (34).')).toEqual([
      [13, 13],
      [16, 16],
      [75, 75],
      [34, 34],
    ]);
    expect(agesOf('Two brothers, 12 and 14, drowned.')).toEqual([
      [12, 12],
      [14, 14],
    ]);
    expect(valuesOf('quantity', 'Girls of thirteen and sixteen came with their grandmother, 75.')).toEqual([]);
  });
});

describe('a decade of life', () => {
  it.each([
    ['Men in their sixties led the team.', 60, 69],
    ['A cyclist in her 60s was hurt.', 60, 69],
    ['A man in his early forties was hurt.', 40, 44],
    ['A man in his late 40s was hurt.', 46, 49],
    ['A teenager led the team.', 13, 19],
    ['A teenage boy led the team.', 13, 19],
    ['A twenty-something clerk opened the door.', 20, 29],
    ['A 30-something clerk opened the door.', 30, 39],
    ['The septuagenarian was winched up.', 70, 79],
    ['Two octogenarians were winched up.', 80, 89],
  ])('%s', (sentence, low, high) => {
    expect(onlyValue('age', sentence).value.interval).toEqual({ low, high });
  });

  it('is none for who has left it behind', () => {
    expect(agesOf('The recruits were hardly out of their teens.')).toEqual([]);
  });
});

describe('a limit of age', () => {
  it.each([
    // Whoever is under 25 is 24 at most.
    ['Soldiers under 25 will be freed.', null, 24],
    ['Soldiers under the age of 25 will be freed.', null, 24],
    ['The under-25s have left.', null, 24],
    ['Soldiers younger than 25 will be freed.', null, 24],
    ['Soldiers who have not turned 25 will be freed.', null, 24],
    ['Soldiers not yet 25 will be freed.', null, 24],
    ['No prisoner has reached the age of 25.', null, 24],
    ['Most of the freed were under thirty.', null, 29],
    ['Children under five got milk.', null, 4],
    ['Under-fives got milk.', null, 4],
    ['Soldiers up to the age of 25 will be freed.', null, 25],
    ['Soldiers who are no older than 25 will be freed.', null, 25],
    ['Soldiers aged 25 or younger will be freed.', null, 25],
    ['Nobody over 65 was freed.', null, 65],
    ['Nobody on the buses was older than 25.', null, 25],
    ['Volunteers as old as 70 dug the trench.', null, 70],
    ['Drivers over 70 must take a test.', 71, null],
    ['The over-70s must take a test.', 71, null],
    ['Anyone over the age of 70 must take a test.', 71, null],
    ['Drivers of 70 and above must take a test.', 70, null],
    ['Drivers aged 70-plus must take a test.', 70, null],
    ['People 70 or older must take a test.', 70, null],
    ['Recruits must be no younger than 18.', 18, null],
    ['Recruits as young as 18 dug the trench.', 18, null],
  ])('%s', (sentence, low, high) => {
    expect(onlyValue('age', sentence).value.interval).toEqual({ low, high });
  });

  it.each([
    ['Prisoners aged 18 to 25 will be freed.', 18, 25],
    ['Prisoners between the ages of 18 and 25 will be freed.', 18, 25],
    ['Prisoners between 18 and 25 years old will be freed.', 18, 25],
    ['Fighters between 18 and 25 were swapped.', 18, 25],
    ['The 18- to 25-year-olds will be freed.', 18, 25],
    ['Everybody who is between eighteen and twenty-five will be freed.', 18, 25],
    ['Recruits must be at least 18 but must not have turned 26.', 18, 25],
    ['Recruits must be no younger than 18 and no older than 25.', 18, 25],
    ['Recruits over 17 and under 26 may apply.', 18, 25],
    ['The freed range in age from 27 to 66 years.', 27, 66],
    ['The youngest of the freed soldiers is 22 and the oldest 59.', 22, 59],
    ['Three of one family, the oldest 75 and the youngest a 13-year-old, were dug out.', 13, 75],
  ])('has two ends: %s', (sentence, low, high) => {
    expect(onlyValue('age', sentence).value.interval).toEqual({ low, high });
  });
});

describe('no age', () => {
  it.each([
    ['They freed 25 prisoners.'],
    ['The three-year-old war goes on.'],
    ['The mother of two came with a crew of fourteen.'],
    ['They came from Orsova, 40, Tessel, 30, and Velmar, 20.'],
    ['Three of 28 tenants, aged or ill, left.'],
    ['The truce would last 30 days.'],
    ['About 25% of the young soldiers were freed.'],
    ['The army handed over 60 tanks.'],
    ['Fares rose to over 60 crowns.'],
    ['The price of a barrel was 84.'],
    ['Orsen United, 3, drew with Velmar, 3.'],
    ['The captain, number 10, left the pitch.'],
    ['Rebels killed over 60.'],
    ['At 12, the bells rang.'],
    ['The index closed at 84.'],
    ['The mayor won 62 to 38.'],
  ])('is read from: %s', (sentence) => {
    expect(agesOf(sentence)).toEqual([]);
  });

  it.each([
    ['The blast killed 12 people, over 60 were hurt.'],
    ['Of the prisoners, over 60 were wounded.'],
    ['People said over 40 were killed.'],
  ])('is not told of a count of those hurt or killed: %s', (sentence) => {
    expect(agesOf(sentence)).toEqual([]);
  });
});

describe('the age of those whom the sentence before told of', () => {
  const agesWithSlot = (...sentences: string[]) =>
    valuesOf('age', sentences.join(' '), talks, {
      title: 'Russia and Ukraine hold second round of talks in Istanbul',
    }).map(({ claim }) => claim.slot);

  it('is that of the prisoners, where it takes them up', () => {
    expect(
      agesWithSlot(
        'The meeting brought a deal for another exchange, of 1,000 prisoners in total.',
        'Among them are all soldiers under the age of 25.',
      ),
    ).toEqual(['swap-2|age|prisoner']);
  });

  it('is nobody’s of theirs, where it speaks of others', () => {
    const before = 'The meeting brought a deal for another exchange, of 1,000 prisoners in total.';
    expect(agesWithSlot(before, 'The army takes in soldiers under the age of 25.')).toEqual([null]);
  });
});

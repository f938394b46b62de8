import { describe, expect, it } from 'vitest';
import { onlyValue, talks, valuesOf } from './news';

/** The number of prisoners that a sentence with this phrase gives. */
const prisoners = (phrase: string) => onlyValue('quantity', `The ministry said ${phrase} prisoners were freed.`).value;

describe('a figure as news writes it', () => {
  it.each([
    // phrase, low, high, rounded by the writer
    ['6,000', 6000, 6000, false],
    ['6000', 6000, 6000, false],
    ['twelve', 12, 12, false],
    ['twenty-five', 25, 25, false],
    ['three hundred', 300, 300, false],
    ['a thousand', 1000, 1000, false],
    ['a hundred', 100, 100, false],
    ['one thousand two hundred', 1200, 1200, false],
    ['four hundred and six', 406, 406, false],
    ['a dozen', 12, 12, false],
    ['two dozen', 24, 24, false],
    ['1.2 million', 1_200_000, 1_200_000, false],
    ['over 6,000', 6000, null, false],
    ['more than 6,000', 6000, null, false],
    ['upwards of 6,000', 6000, null, false],
    ['in excess of 6,000', 6000, null, false],
    ['at least 1,000', 1000, null, false],
    ['no fewer than 1,000', 1000, null, false],
    ['1,000 or more', 1000, null, false],
    ['1,000+', 1000, null, false],
    ['up to 1,200', null, 1200, false],
    ['as many as 1,200', null, 1200, false],
    ['no more than 1,200', null, 1200, false],
    ['at most 1,200', null, 1200, false],
    ['fewer than 50', null, 50, false],
    ['under 50', null, 50, false],
    ['nearly 400', 400, 400, true],
    ['almost 400', 400, 400, true],
    ['close to 400', 400, 400, true],
    ['about 400', 400, 400, true],
    ['around 400', 400, 400, true],
    ['roughly 400', 400, 400, true],
    ['approximately 400', 400, 400, true],
    ['some 400', 400, 400, true],
    ['an estimated 400', 400, 400, true],
    ['400 or so', 400, 400, true],
    ['two or three', 2, 3, false],
    ['200 to 300', 200, 300, false],
    ['200-300', 200, 300, false],
    ['200–300', 200, 300, false],
    ['between 200 and 300', 200, 300, false],
    ['from 200 to 300', 200, 300, false],
    ['two to three million', 2e6, 3e6, false],
    ['hundreds of', 200, 2000, true],
    ['dozens of', 24, 200, true],
    ['thousands of', 2000, 20_000, true],
  ])('%s prisoners', (phrase, low, high, approximate) => {
    expect(prisoners(phrase)).toMatchObject({ interval: { low, high }, approximate, unit: 'count' });
  });

  it.each([
    ['The sides will hold a 1,000-for-1,000 exchange of prisoners.', 1000],
    ['They agreed to swap prisoners 1,000 for 1,000.', 1000],
    ['They will trade a thousand for a thousand prisoners.', 1000],
    ['The two armies swapped 390 prisoners for 390.', 390],
  ])('counts each side in an exchange of like for like: %s', (sentence, count) => {
    const [first] = valuesOf('quantity', sentence);
    expect(first?.value).toMatchObject({ interval: { low: count, high: count }, scope: 'each' });
  });

  it.each([
    ['The bank lent $150 million to the state.', 'money:USD', 150e6],
    ['Relief worth €2.5 million was pledged.', 'money:EUR', 2.5e6],
    ['Donors gave 40 million dollars.', 'money:USD', 40e6],
    ['Turnout was 63 percent.', 'percent', 63],
    ['Turnout was 63%.', 'percent', 63],
    ['Turnout was 63 per cent.', 'percent', 63],
    ['A 7.7-magnitude earthquake shook the city.', 'magnitude', 7.7],
    ['The quake had a magnitude of 7.7.', 'magnitude', 7.7],
    ['Ships carried 60 tonnes of rice.', 'tonne', 60],
    ['The epicentre was 16 km from the city.', 'distance', 16],
    ['Ships lay ten miles off the coast.', 'distance', 16.09],
  ])('measures: %s', (sentence, unit, amount) => {
    const measured = valuesOf('quantity', sentence).find(({ value }) => value.unit === unit);
    expect(measured?.value.interval.low).toBeCloseTo(amount, 3);
  });

  it.each([
    ['a year', 'The war began in 2022 and prisoners are held on both sides.'],
    ['a code of letters and figures', 'The F16 and the C130 flew prisoners home.'],
    ['a name', 'The Bucharest Nine met prisoners of war.'],
    ['"one" as a pronoun', 'No one told the prisoners, and one of them wept.'],
    ['the two parties', 'The two sides discussed prisoners.'],
  ])('takes %s for no count', (_, sentence) => {
    expect(valuesOf('quantity', sentence).map(({ value }) => value.interval.low)).toEqual([]);
  });

  it.each([
    ['at least 1,000 prisoners on each side', 'each'],
    ['1,000 prisoners apiece', 'each'],
    ['1,000 prisoners in total', 'total'],
    ['a total of 1,000 prisoners', 'total'],
    ['1,000 prisoners unilaterally', 'one-way'],
    ['1,000 prisoners', 'unknown'],
  ])('hears whom %s means', (phrase, scope) => {
    expect(onlyValue('quantity', `Officials agreed to free ${phrase}.`).value.scope).toBe(scope);
  });

  it('takes "each" after a convoy for the convoy', () => {
    const [convoys, load] = valuesOf('quantity', 'Four convoys, each carrying 1,200 bodies, will cross the border.');
    expect(convoys?.value).toMatchObject({ scope: 'unknown', interval: { low: 4 } });
    expect(load?.value).toMatchObject({ scope: 'per-item', interval: { low: 1200 } });
  });

  it.each([
    ['The army received the bodies of 6,000 soldiers.', 'body'],
    ['Rescuers saved 40 people.', 'survivor'],
    ['At least 144 people were killed.', 'dead'],
    ['The blast killed 12 soldiers.', 'dead'],
    ['A further 732 people were injured.', 'injured'],
    ['Some 30 people are missing.', 'missing'],
    ['The death toll rose to 2,900.', 'dead'],
    ['The raid destroyed 41 aircraft.', 'aircraft'],
    ['The two armies exchanged 303 soldiers.', 'prisoner'],
  ])('says what is counted: %s', (sentence, object) => {
    expect(onlyValue('quantity', sentence).claim.features.objects).toContain(object);
  });

  it.each([
    ['the first batch', 'The first batch of 1,212 bodies was handed over.'],
    ['a further number', 'Both freed 1,000 prisoners and a further 200 civilians.'],
    ['some of them', 'They freed 307 people, of whom 120 were civilians.'],
  ])('knows a part of a larger figure: %s', (_, sentence) => {
    expect(valuesOf('quantity', sentence).at(-1)?.claim.features.part).toBe(true);
  });

  it.each([
    ['Kyiv presented a list of nearly 400 children.', true],
    ['The list holds 339 names of children.', true],
    ['Nearly 400 children were taken away.', false],
  ])('tells what a list holds from what happened: %s', (sentence, list) => {
    expect(valuesOf('quantity', sentence).at(0)?.claim.features.list).toBe(list);
  });

  it('knows a count that moves with time', () => {
    expect(onlyValue('quantity', 'The death toll has risen to 2,900.').claim.features.moving).toBe(true);
    expect(onlyValue('quantity', 'The ministers freed 2,900 prisoners.').claim.features.moving).toBe(false);
  });

  it('lets "another 200 may follow" reach up to the sum', () => {
    const [first] = valuesOf('quantity', 'They will free 1,000 prisoners, and a further 200 may follow.');
    expect(first?.value.interval).toEqual({ low: 1000, high: 1200 });
  });

  it.each([
    ['The ferry had 172 passengers and a crew of fourteen on board.', 186],
    ['They moved 7,000 people from the town, 3,000 from the port and another 2,000 from the valley.', 12_000],
    ['They will pay 250 billion dollars in each of three years.', 750e9],
    ['Ten stewards, two pilots and 230 travellers had boarded the plane.', 242],
    ['They waited while 390, then 307 and at last 303 captives climbed down from the buses.', 1000],
    ['Sixty-four people on a jet from the north and three soldiers in a helicopter died.', 67],
  ])('adds up what a sentence counts one by one: %s', (sentence, total) => {
    expect(valuesOf('quantity', sentence).map(({ value }) => value.interval.low)).toContain(total);
  });

  it('knows a verb in two pieces', () => {
    const { claim } = onlyValue('quantity', 'Rescuers pulled 40 people alive from the rubble.');
    expect(claim.features.objects).toContain('survivor');
  });

  it.each([
    ['Nine soldiers came home in coffins on Friday.', 'body'],
    ['The mayor spoke of 251 people who had been hurt.', 'injured'],
  ])('knows what became of those counted: %s', (sentence, object) => {
    expect(onlyValue('quantity', sentence).claim.object).toBe(object);
  });

  it.each([
    ['The ministry added seven million dollars to its old pledge.', true],
    ['Fourteen people drowned in the flooded hotel alone.', true],
    ['Fourteen people drowned in the flooded hotel.', false],
    ['The appeal seeks 275 million dollars, of which little has come in.', false],
  ])('tells a part from a whole: %s', (sentence, part) => {
    expect(onlyValue('quantity', sentence).claim.features.part).toBe(part);
  });

  it.each([
    ['Some 900 people from both countries together will be swapped.', ['total']],
    ['The army gives up 900 bodies without getting anything in return.', ['one-way']],
    ['Both armies are to hand each other 900 bodies.', ['each']],
    ['Russia will give up 900 bodies and demands no reciprocity.', ['one-way']],
    ['The 900 bodies go to Kyiv as a goodwill gesture, and nothing has to come back.', ['one-way']],
    ['Giving back 900 bodies is Moscow’s own step, not an exchange.', ['one-way']],
    ['It was not a unilateral step: 900 bodies.', ['mutual']],
    ['In a reciprocal move 900 bodies will change hands.', ['mutual']],
    ['The two countries will hand over the remains of 900 soldiers.', ['mutual']],
    ['The two sides confirmed that Russia will hand over the remains of 900 soldiers.', ['unknown']],
    ['Ukraine will get 900 bodies and give back 900.', ['each', 'each']],
    ['Kyiv freed 85 soldiers on Friday, while as many of its own were driven home from Belarus.', ['each']],
    ['As many as 85 soldiers were freed.', ['unknown']],
    ['They worked together to free 85 soldiers.', ['unknown']],
    ['They swapped 85 soldiers, making it the largest exchange.', ['unknown']],
    ['Taken together, 185 soldiers were released.', ['total']],
    ['They swap 185 soldiers in all on either side.', ['each']],
    ['They swapped 185 soldiers per side, so that 370 people changed places.', ['each', 'unknown']],
  ])('knows whose count it is: %s', (sentence, scopes) => {
    expect(valuesOf('quantity', sentence, talks).map(({ value }) => value.scope)).toEqual(scopes);
  });

  it.each([
    ['The swap of 250 soldiers did not take place.', true],
    ['The swap of 250 soldiers fell through.', true],
    ['The 250 soldiers have yet to be exchanged.', true],
    ['They haven’t freed the 250 soldiers.', true],
    ['Kyiv put the release of the 250 soldiers on ice.', true],
    ['The handover of 250 bodies was pushed back to next week.', true],
    ['The swap of 250 soldiers was not called off.', false],
    ['They freed 250 soldiers, and the talks did not take place.', false],
    ['They freed 250 soldiers who had not been fed.', false],
    ['Not only did they free 250 soldiers.', false],
    ['Russia called off the attack and freed 250 soldiers.', false],
    ['Kyiv did not send envoys, and 250 soldiers came home.', false],
  ])('knows what did not come about: %s', (sentence, undone) => {
    expect(valuesOf('quantity', sentence, talks).map(({ claim }) => claim.features.undone)).toEqual([undone]);
  });

  it('counts what an exchange of one for one is of', () => {
    const { claim } = onlyValue('quantity', 'A 900-for-900 exchange of the fallen was agreed.', talks);
    expect(claim.object).toBe('body');
  });

  it('takes who alone does something for no part of what is counted', () => {
    const { claim } = onlyValue('quantity', 'Russia alone will repatriate 900 bodies.', talks);
    expect(claim.features.part).toBe(false);
  });

  it('counts some of those told of before where a figure has no noun', () => {
    const text = 'Of the 22 people who died in the city, fifteen were found beneath the tower.';
    const some = valuesOf('quantity', text).find(({ value }) => value.interval.low === 15);
    expect(some?.claim.object).toBe('dead');
    expect(some?.claim.features.part).toBe(true);
  });

  it('counts what a figure stands before, whatever is done to it', () => {
    expect(onlyValue('quantity', 'They let go ten insects controlled by wires.').claim.features.head).toBe('insect');
  });

  it('knows a price of one from a sum', () => {
    const [sum, price] = valuesOf('quantity', 'They paid 900 million dollars in all, at fifty-five dollars a share.');
    expect(sum?.value.scope).toBe('total');
    expect(price?.value.scope).toBe('per-item');
  });

  it.each([
    ['The jab costs $3 a dose in Larnham.', 'per-item'],
    ['The jab costs 3 dollars per dose.', 'per-item'],
    ['Guides earn 12 pounds an hour.', 'per-item'],
    ['The film made $40, a spokesman said.', 'unknown'],
    ['They paid $40 a visitor told us.', 'unknown'],
    ['They paid $9 million a record for Larnham.', 'unknown'],
  ])('is told by the piece or not: %s', (text, scope) => {
    expect(onlyValue('quantity', text).value.scope).toBe(scope);
  });

  it('gives a price without its currency that of the price before it', () => {
    const { value } = onlyValue('quantity', 'The cap falls from sixty dollars to 47.60.');
    expect([value.unit, value.interval.low]).toEqual(['money:USD', 47.6]);
  });

  it('counts storeys where a building has thirty of them', () => {
    expect(onlyValue('quantity', 'A high-rise of thirty storeys came down.').claim.features.head).toBe('storei');
  });

  it('takes a place that is meant as a whole for a total', () => {
    const { value } = onlyValue('quantity', 'In the whole of Larnham fourteen people drowned.');
    expect(value.scope).toBe('total');
  });

  it('brings the dead home to those they belong to', () => {
    const receivers = valuesOf(
      'quantity',
      "While Ukraine received the bodies of 900 on June 11, some 30 of Russia's dead travelled the other way.",
      talks,
    ).map(({ claim }) => claim.features.receiver);
    expect(receivers).toEqual(['ukraine', 'russia']);
  });

  it.each([
    ['Inspectors replaced a trio of panels.', [3]],
    ['Inspectors replaced a quartet of panels.', [4]],
    ['Inspectors heard the trio play.', []],
    ['Another thousand panels were replaced.', [1000]],
    ['The thousand men came home.', [1000]],
    ['A thousand-for-thousand exchange was agreed.', [1000]],
    ['Thousand oaks fell.', []],
  ])('knows a number from the word for it: %s', (sentence, counts) => {
    expect(valuesOf('quantity', sentence).map(({ value }) => value.interval.low)).toEqual(counts);
  });

  it.each([
    ['Inspectors counted another 200 panels.', false],
    ['Inspectors counted 900 panels and another 200.', true],
    ['Inspectors counted a further 200 panels.', false],
    ['Inspectors counted 900 panels and a further 200.', true],
    ['Inspectors replaced 200 more panels.', false],
    ['Inspectors replaced 900 panels and 200 more panels.', true],
    ['A last group of 303 soldiers came home.', true],
    ['The final contingent of 303 soldiers came home.', true],
    ['A group of 303 soldiers came home.', false],
    ['The last 303 soldiers came home.', false],
  ])('comes on top of another figure only beside one, or is one batch of several: %s', (sentence, part) => {
    expect(valuesOf('quantity', sentence).at(-1)?.claim.features.part).toBe(part);
  });

  it.each([
    ['About ten inspectors came, not hundreds.', [10]],
    ['Not 900 but 800 panels were replaced.', [800]],
    ['Out of the hangar came 800 panels, not 900.', [800]],
    ['Not 900 panels were replaced.', [900]],
  ])('leaves out a figure that is named to be denied: %s', (sentence, counts) => {
    expect(valuesOf('quantity', sentence).map(({ value }) => value.interval.low)).toEqual(counts);
  });

  it.each([
    ['Kyiv drew up a list of 400 children, and Moscow agreed to the return of only ten.', ['child', 'child']],
    ['Kyiv drew up a list of 400 soldiers, and Moscow agreed to the return of only ten.', ['prisoner', 'prisoner']],
    ['Kyiv drew up a list of 400 children, and Moscow agreed to free ten soldiers.', ['child', 'prisoner']],
  ])('without a noun counts people of the sort told of before it: %s', (sentence, objects) => {
    expect(valuesOf('quantity', sentence, talks).map(({ claim }) => claim.object)).toEqual(objects);
  });

  it.each([
    ['The list of 1,000 prisoners for the May exchange is ready.', 'swap-1|quantity|prisoner-list'],
    ['1,000 prisoners went home in the May exchange.', 'swap-1|quantity|prisoner'],
    ['Kyiv drew up a list of 400 children at the Istanbul talks of June 2.', 'round-2|quantity|child'],
  ])('has a slot of its own on the list of an exchange: %s', (sentence, slot) => {
    expect(onlyValue('quantity', sentence, talks).claim.slot).toBe(slot);
  });

  it.each([
    ['Russia let 390 Ukrainians go.', 'ukraine', 'russia'],
    ['Ukraine let 390 Russians go.', 'russia', 'ukraine'],
  ])('is of the people named nearest to it: %s', (sentence, owner, holder) => {
    const { claim } = onlyValue('quantity', sentence, talks);
    expect([claim.features.owner, claim.holder]).toEqual([owner, holder]);
  });

  it.each([
    ['Panels were stolen in Larnham, 230 in all.', 'panel'],
    ['On Friday houses were swept away in Larnham, 230 at the last count.', 'hous'],
    ['40 panels were stolen in Larnham, 230 in all.', null],
    ['In Larnham inspectors complained, 230 in all.', 'inspector'],
    ['In Larnham 40 inspectors complained, 230 in all.', null],
  ])('counts the plural that the sentence is about, unless that is counted already: %s', (sentence, head) => {
    expect(valuesOf('quantity', sentence).at(-1)?.claim.features.head).toBe(head);
  });

  it.each([
    ['The 303 handed over on Friday came home.', 'prisoner'],
    ['The transfer of 303 on Friday was the last.', 'body'],
  ])('counts people and not the bodies a handover carries: %s', (sentence, object) => {
    expect(onlyValue('quantity', sentence, talks).claim.object).toBe(object);
  });

  it.each([
    ['The body coordinating the treatment of prisoners said that 300 men came home.', 'prisoner'],
    ['The body responsible for prisoners said that 300 men came home.', 'prisoner'],
    ['The body of a sailor and 300 men came home.', 'body'],
  ])('tells a corpse from an office: %s', (sentence, object) => {
    expect(onlyValue('quantity', sentence, talks).claim.object).toBe(object);
  });
});

describe('a value that changes', () => {
  it.each([
    ['The bank raised its rate from 3 to 4 per cent.', { low: 4, high: 4 }],
    ['The price rose from 20 to 25 euros.', { low: 25, high: 25 }],
    ['The price went up to 25 euros.', { low: 25, high: 25 }],
    ['The price may be up to 25 euros.', { low: null, high: 25 }],
    ['The fee ranges from 20 to 25 euros.', { low: 20, high: 25 }],
    ['Between 20 and 25 euros were raised.', { low: 20, high: 25 }],
  ])('is what it has become, and no range: %s', (text, interval) => {
    expect(onlyValue('quantity', text).value.interval).toEqual(interval);
  });

  it.each([
    'The bank cut its rate from 4 per cent to the lowest in two years.',
    'Its rate comes down, the bank taking it from 4 per cent to the lowest in two years.',
  ])('is not what it was: %s', (text) => {
    expect(valuesOf('quantity', text).filter(({ value }) => value.unit === 'percent')).toEqual([]);
  });
});

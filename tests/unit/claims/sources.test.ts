import { describe, expect, it } from 'vitest';
import { claimsOf, talks } from './news';

/** Who says the claims of the text's last sentence. */
const saidBy = (text: string) => {
  const source = claimsOf(text, talks).at(-1)?.source;
  return [source?.speaker ?? null, source?.side ?? null];
};

describe('who says it', () => {
  it.each([
    ['Umerov said 1,000 prisoners would be freed.', 'umerov', 'ukraine'],
    ['1,000 prisoners will be freed, Umerov said.', 'umerov', 'ukraine'],
    ['1,000 prisoners will be freed, said Rustem Umierov.', 'umerov', 'ukraine'],
    ['According to Medinsky, 1,000 prisoners will be freed.', 'medinsky', 'russia'],
    ['1,000 prisoners will be freed, according to Medinsky.', 'medinsky', 'russia'],
    ['“We will free 1,000 prisoners,” Medinsky told reporters.', 'medinsky', 'russia'],
    ['The Kremlin said 1,000 prisoners would be freed.', 'russia', 'russia'],
    ['Umerov spoke to reporters. 1,000 prisoners will be freed, he added.', 'umerov', 'ukraine'],
    ['Medinsky spoke first. He said 1,000 prisoners would be freed.', 'medinsky', 'russia'],
    ['Ukraine denied that it had put off the swap of 1,000 prisoners.', 'ukraine', 'ukraine'],
    ['Ukraine has denied throughout that it put off the swap, as Medinsky claimed.', 'ukraine', 'ukraine'],
    ['Zelensky denied the claim, but Medinsky said 1,000 prisoners had been freed.', 'medinsky', 'russia'],
    ['1,000 prisoners were freed on Monday.', null, null],
    ['The report names 1,000 prisoners.', null, null],
  ])('%s', (text, speaker, side) => {
    expect(saidBy(text)).toEqual([speaker, side]);
  });

  it('names a speaker no pack knows as written', () => {
    const [claim] = claimsOf('The city had 300 fires, Mayor Ada Brandt said.');
    expect(claim?.source.speakerName).toContain('Ada Brandt');
    expect(claim?.source.side).toBeNull();
  });

  it('hears whether the words are quoted', () => {
    const quoted = (text: string) => claimsOf(text, talks).map(({ source }) => source.quoted);
    expect(quoted('“We will free 1,000 prisoners,” Medinsky said.')).toContain(true);
    expect(quoted('Medinsky said 1,000 prisoners would be freed.')).not.toContain(true);
  });
});

describe('one who is named in passing', () => {
  const spoken =
    'The talks lasted an hour under pressure from Zelensky, who has warned that 1,000 prisoners are to be freed.';

  it('says what is told of him, and not what the sentence tells', () => {
    const claims = claimsOf(spoken, talks);
    const by = (type: string) => claims.find(({ value }) => value?.type === type)?.source.speaker;
    expect(by('duration')).toBeNull();
    expect(by('quantity')).toBe('zelensky');
  });

  it('announces no exchange by asking for it', () => {
    const asked = claimsOf('“We urge Kyiv to start the exchange of prisoners at once,” Medinsky wrote.', talks);
    expect(asked.filter(({ predicate }) => predicate === 'announce')).toEqual([]);
    const told = claimsOf('“We agreed to exchange 1,000 prisoners,” Medinsky wrote.', talks);
    expect(told.some(({ predicate }) => predicate === 'announce')).toBe(true);
  });

  it('announces no deal that the sentence tells of', () => {
    const announced = claimsOf(
      'The talks on an exchange of prisoners ended in a deal after pressure from Zelensky, who has warned Moscow.',
      talks,
    ).filter(({ predicate }) => predicate === 'announce');
    expect(announced).toEqual([]);
  });
});

describe('whose offer or demand it is', () => {
  it.each([
    ['In Istanbul Russia offered a truce of two to three days.', 'russia'],
    ['In Istanbul Ukraine demanded a truce of 30 days.', 'ukraine'],
    ['Kyiv said Moscow had offered a truce of three days in Istanbul.', 'russia'],
  ])('%s', (text, holder) => {
    const truce = claimsOf(text, talks).find(({ value }) => value?.type === 'duration');
    expect(truce?.holder).toBe(holder);
  });

  it('is nobody’s alone where two sides act together', () => {
    const [claim] = claimsOf('Russia and Ukraine agreed on a truce of three days.', talks);
    expect(claim?.holder).toBeNull();
  });
});

describe('how far it has got', () => {
  it.each([
    ['They exchanged 1,000 prisoners.', 'done'],
    ['They agreed to exchange 1,000 prisoners.', 'agreed'],
    ['They proposed to exchange 1,000 prisoners.', 'proposed'],
    ['They demanded an exchange of 1,000 prisoners.', 'demanded'],
    ['They plan to exchange 1,000 prisoners.', 'planned'],
    ['They rejected an exchange of 1,000 prisoners.', 'rejected'],
    ['They confirmed the exchange of 1,000 prisoners.', 'confirmed'],
    ['An exchange of 1,000 prisoners was proposed.', 'proposed'],
    ['They offered to agree on an exchange of 1,000 prisoners.', 'proposed'],
  ])('%s', (text, modality) => {
    const counted = claimsOf(text).find(({ value }) => value?.type === 'quantity');
    expect(counted?.modality).toBe(modality);
  });

  it('hears a denial, and takes "no fewer than" for none', () => {
    const negated = (text: string) => claimsOf(text).find(({ value }) => value?.type === 'quantity')?.negated;
    expect(negated('They did not free 1,000 prisoners.')).toBe(true);
    expect(negated('They freed no fewer than 1,000 prisoners.')).toBe(false);
  });
});

describe('an officer', () => {
  it.each([
    ['Ukraine hopes to get back 900 bodies over the next few weeks, its spokesman said.', 'ukraine'],
    ['Russia will hand over 900 bodies in the coming days and weeks, its chief negotiator said.', 'russia'],
    ['Turkey expects 900 bodies to go from Russia to Ukraine by rail, its foreign minister told reporters.', 'turkey'],
  ])('speaks for the side whose officer he is: %s', (text, side) => {
    expect(saidBy(text)).toEqual([side, side]);
  });

  it.each([
    'Ukraine hopes to get back 900 bodies over the next few weeks, its best known singer said.',
    "Ukraine hopes to get back 900 bodies over the next few weeks, the hospital's chief said.",
  ])('speaks for none where he is no officer, or not of that side: %s', (text) => {
    expect(saidBy(text)).toEqual([null, null]);
  });
});

describe('an onlooker', () => {
  it.each([
    '900 bodies will be returned, a Ukrainian newspaper said.',
    '900 bodies will be returned, Russian military analysts said.',
    '900 bodies will be returned, a Ukrainian journalist said.',
    'A Russian tabloid said 900 bodies would be returned.',
  ])('of a country speaks for no side: %s', (text) => {
    expect(saidBy(text)).toEqual([null, null]);
  });

  it.each([
    ['900 bodies will be returned, Russian state broadcasters said.', 'russia'],
    ['900 bodies will be returned, the Ukrainian delegation said.', 'ukraine'],
    ['900 bodies will be returned, the Russian ministry said.', 'russia'],
  ])('is none whom the state has speak: %s', (text, side) => {
    expect(saidBy(text)).toEqual([side, side]);
  });
});

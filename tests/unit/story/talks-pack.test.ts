import { describe, expect, it } from 'vitest';
import { bundledPacks, compileStory } from '../../../lib/story';
import { tokenize } from '../../../lib/text/tokens';

const [talks] = bundledPacks();
if (talks?.id !== 'istanbul-talks') throw new Error('the pack of the talks does not come with Crossread');
const story = compileStory(talks);

/** Ids of one sort that a text names, in order. */
function named(type: 'place' | 'party' | 'person', text: string): string[] {
  return story.terms
    .find(tokenize(text))
    .flatMap(({ payload }) => payload.flatMap((term) => (term.type === type ? [term.id] : [])));
}

describe('the pack of the Istanbul talks', () => {
  it('titles its events in three languages', () => {
    for (const title of [talks.title, ...talks.events.map((event) => event.title)]) {
      expect(Object.keys(title).sort()).toEqual(['en', 'tr', 'uk']);
    }
  });

  it.each([
    // id, English spellings, Ukrainian, Russian, Turkish
    ['zelensky', ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Volodymyr Zelensky'], 'Зеленський', 'Зеленский', 'Zelenskiy'],
    ['putin', ['Putin', 'Vladimir Putin'], 'Путін', 'Путин', "Putin'in"],
    ['trump', ['Trump', 'Donald Trump'], 'Трамп', 'Трамп', "Trump'ın"],
    ['erdogan', ['Erdogan', 'Erdoğan', 'Recep Tayyip Erdogan'], 'Ердоган', 'Эрдоган', 'Recep Tayyip Erdoğan'],
    ['umerov', ['Umerov', 'Umierov', 'Rustem Umerov', 'Rustem Umierov'], 'Умєров', 'Умеров', 'Rüstem Umerov'],
    ['medinsky', ['Medinsky', 'Medinski', 'Vladimir Medinsky'], 'Мединський', 'Мединский', 'Vladimir Medinskiy'],
    ['fidan', ['Fidan', 'Hakan Fidan'], 'Фідан', 'Фидан', 'Hakan Fidan'],
    ['yermak', ['Yermak', 'Andriy Yermak', 'Andrii Yermak'], 'Єрмак', 'Ермак', 'Yermak'],
    [
      'kyslytsya',
      ['Kyslytsya', 'Kyslytsia', 'Sergiy Kyslytsya', 'Serhii Kyslytsia'],
      'Кислиця',
      'Кислица',
      'Kyslytsya',
    ],
    ['sybiha', ['Sybiha', 'Sybiga', 'Andrii Sybiha'], 'Сибіга', 'Сибига', 'Sıbiga'],
    ['peskov', ['Peskov', 'Dmitry Peskov', 'Dmitri Peskov'], 'Пєсков', 'Песков', 'Dmitriy Peskov'],
    ['lavrov', ['Lavrov', 'Sergei Lavrov', 'Sergey Lavrov'], 'Лавров', 'Лавров', 'Lavrov'],
    ['zorin', ['Zorin', 'Alexander Zorin', 'Aleksandr Zorin'], 'Зорін', 'Зорин', 'Zorin'],
    ['budanov', ['Budanov', 'Kyrylo Budanov'], 'Буданов', 'Буданов', 'Budanov'],
  ])('knows %s in English, Ukrainian, Russian and Turkish', (id, english, ...others) => {
    for (const spelling of [...english, ...others]) expect(named('person', spelling), spelling).toEqual([id]);
  });

  it.each([
    ['istanbul', ['Istanbul', 'ISTANBUL'], 'Стамбулі', 'Стамбуле', "İstanbul'da"],
    [
      'ciragan',
      ['Ciragan Palace', 'Çırağan Palace', 'Cıragan Palace', 'Ciragan'],
      'палаці Чираган',
      'дворце Чираган',
      'Çırağan Sarayı',
    ],
    [
      'dolmabahce',
      ['Dolmabahce Palace', 'Dolmabahçe Palace'],
      'палаці Долмабахче',
      'дворце Долмабахче',
      'Dolmabahçe Sarayı',
    ],
    ['kyiv', ['Kyiv', 'Kiev'], 'Києві', 'Киеве', 'Kiev'],
    ['moscow', ['Moscow'], 'Москві', 'Москве', 'Moskova'],
    ['ukraine', ['Ukraine'], 'Україні', 'Украине', 'Ukrayna'],
    ['russia', ['Russia'], 'Росії', 'России', 'Rusya'],
    ['turkey', ['Turkey', 'Türkiye', 'Turkiye'], 'Туреччині', 'Турции', "Türkiye'de"],
    ['crimea', ['Crimea'], 'Криму', 'Крыму', 'Kırım'],
    ['vilnius', ['Vilnius'], 'Вільнюсі', 'Вильнюсе', 'Vilnius'],
  ])('knows the place %s in English, Ukrainian, Russian and Turkish', (id, english, ...others) => {
    for (const spelling of [...english, ...others]) expect(named('place', spelling), spelling).toEqual([id]);
  });

  it('tells for which side a person or an office speaks', () => {
    expect(['medinsky', 'zorin', 'peskov', 'fsb'].map((id) => story.sides.get(id))).toEqual([
      'russia',
      'russia',
      'russia',
      'russia',
    ]);
    expect(['umerov', 'kyslytsya', 'coordination-headquarters', 'sbu'].map((id) => story.sides.get(id))).toEqual([
      'ukraine',
      'ukraine',
      'ukraine',
      'ukraine',
    ]);
    expect(named('party', 'the Kremlin')).toEqual(['russia']);
    expect(named('party', "Ukraine's Coordination Headquarters for the Treatment of Prisoners of War")).toEqual([
      'ukraine',
      'coordination-headquarters',
    ]);
  });

  it('is between the two sides that its parties speak for, and no other country', () => {
    expect([...story.principals].sort()).toEqual(['russia', 'ukraine']);
  });

  it('does not take "us" for a country', () => {
    expect(named('party', 'they told us so')).toEqual([]);
    expect(named('party', 'the U.S. and the US')).toEqual(['us', 'us']);
  });

  it('puts the palaces in Istanbul and Istanbul in Turkey', () => {
    expect(story.within.get('ciragan')).toEqual(['istanbul', 'turkey']);
    expect(story.within.get('dolmabahce')).toEqual(['istanbul', 'turkey']);
  });

  it('has the three rounds of 2025 in order, and the talks of 2022 as another event', () => {
    const rounds = talks.events.filter(({ ordinal }) => ordinal !== undefined);
    const byOrdinal = [...rounds].sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0));
    expect(byOrdinal.map(({ id, from, to, place }) => [id, from, to, place])).toEqual([
      ['round-1', '2025-05-16', '2025-05-16', 'dolmabahce'],
      ['round-2', '2025-06-02', '2025-06-02', 'ciragan'],
      ['round-3', '2025-07-23', '2025-07-23', 'ciragan'],
    ]);
    const earlier = talks.events.find(({ id }) => id === 'round-2022');
    expect(earlier?.ordinal).toBeUndefined();
    expect(earlier?.from).toBe('2022-03-29');
  });

  it.each([
    ['swap-1', 'round-1', 3],
    ['swap-2', 'round-2', 9],
    ['bodies-2', 'round-2', 6],
  ])('links %s to %s, with its stages', (id, round, stages) => {
    expect(talks.events.find((event) => event.id === id)?.decidedAt).toBe(round);
    expect(talks.events.filter(({ partOf }) => partOf === id)).toHaveLength(stages);
  });

  it('deals with truces, lists and papers at the talks that dealt with them', () => {
    for (const kind of ['truce', 'list', 'memorandum', 'summit']) expect(talks.kinds[kind]?.under).toBe('talks');
    expect(talks.kinds['prisoner-list']?.under).toBe('exchange');
    const offers = talks.events.filter(({ kind, decidedAt }) => kind === 'truce' && decidedAt !== undefined);
    expect(offers).toEqual([]);
  });
});

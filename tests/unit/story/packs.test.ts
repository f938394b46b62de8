import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledPacks, compileMatcher, compileStory, PackError, parsePack, type StoryPack } from '../../../lib/story';
import { matchStory } from '../../../lib/story/matcher';
import { fold } from '../../../lib/text/fold';
import { tokenize } from '../../../lib/text/tokens';

const readPack = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const talks = parsePack(readPack('../../../assets/packs/istanbul-talks.json'));
const earthquake = parsePack(readPack('../../fixtures/packs/myanmar-earthquake.json'));
const packs: readonly StoryPack[] = [talks, earthquake];

/** Ids of one sort that a text names, in order. */
function named(pack: StoryPack, type: 'place' | 'party' | 'person', text: string): string[] {
  const { terms } = compileStory(pack);
  return terms
    .find(tokenize(text))
    .flatMap(({ payload }) => payload.flatMap((term) => (term.type === type ? [term.id] : [])));
}

const wordClasses = (pack: StoryPack): [where: string, words: readonly string[]][] => [
  ...Object.entries(pack.kinds).map(([id, { nouns }]): [string, string[]] => [`kind ${id}`, nouns]),
  ...Object.entries(pack.objects).map(([id, { words }]): [string, string[]] => [`object ${id}`, words]),
  ...Object.entries(pack.predicates).map(([id, words]): [string, string[]] => [`predicate ${id}`, words]),
  ...pack.events.map(({ id, aliases }): [string, string[]] => [`event ${id}`, aliases]),
  ...pack.detect.all.map((group, index): [string, string[]] => [`detect ${index}`, group]),
];

const everyWord = (pack: StoryPack): string[] => [
  ...wordClasses(pack).flatMap(([, words]) => words),
  ...[...pack.places, ...pack.parties, ...pack.people].flatMap(({ aliases }) => aliases),
  ...pack.detect.not,
];

describe.each(packs.map((pack) => [pack.id, pack] as const))('the pack %s', (_, pack) => {
  it('gives every id once within its sort', () => {
    for (const list of [pack.places, pack.parties, pack.people, pack.events]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('lets a spelling name one thing of a sort only', () => {
    for (const list of [pack.places, pack.parties, pack.people]) {
      const owners = new Map<string, string>();
      for (const { id, aliases } of list) {
        for (const alias of new Set(aliases.map(fold))) {
          expect(`${alias} is ${owners.get(alias) ?? id}`).toBe(`${alias} is ${id}`);
          owners.set(alias, id);
        }
      }
    }
  });

  it('holds no figure in any word, in digits or spelled out', () => {
    // Lower case only: "Bucharest Nine" and "Three Brotherhood Alliance" are names. Three-way is a form of talks.
    const spelled =
      /(?:^|[ -])(?:two|three(?!-way)|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundreds?|thousands?|dozens?|millions?|billions?|тисяч\p{L}*|тысяч\p{L}*|сотн\p{L}*|bin|yüz)(?:$|[ -])/u;
    for (const word of everyWord(pack)) {
      expect(word).not.toMatch(/\p{N}/u);
      expect(word).not.toMatch(spelled);
    }
  });

  it('holds no length, share, age or sum among its word classes', () => {
    const measured = /(?:^|[ -])(?:days?|hours?|weeks?|months?|years?|percent|dollars?|aged|under-)(?:$|[ -])/;
    for (const [where, words] of wordClasses(pack)) {
      for (const word of words) expect(`${where}: ${word}`).not.toMatch(measured);
    }
  });

  it('has sides that are parties, and events of its own objects', () => {
    const parties = new Set(pack.parties.map(({ id }) => id));
    for (const { side } of pack.parties) expect(side === undefined || parties.has(side)).toBe(true);
    for (const { objects } of Object.values(pack.kinds)) {
      for (const object of objects) expect(Object.keys(pack.objects)).toContain(object);
    }
  });

  it('names its people and parties by an alias of theirs', () => {
    for (const { name, aliases } of [...pack.people, ...pack.parties]) expect(aliases).toContain(name);
  });

  it('dates events within the time it looks for articles', () => {
    const { from = '0000-00-00', to = '9999-99-99' } = pack.detect;
    for (const event of pack.events) {
      expect(event.from <= event.to, event.id).toBe(true);
      // An event that began earlier may still be reported within it, so overlapping is enough.
      expect(event.to >= from && event.from <= to, event.id).toBe(true);
    }
  });

  it('keeps stages inside the event they are a stage of', () => {
    const events = new Map(pack.events.map((event) => [event.id, event]));
    for (const stage of pack.events) {
      const whole = events.get(stage.partOf ?? '');
      if (whole === undefined) continue;
      expect(stage.kind).toBe(whole.kind);
      expect(stage.decidedAt).toBe(whole.decidedAt);
      expect(stage.from >= whole.from && stage.to <= whole.to, stage.id).toBe(true);
    }
  });

  it('lets nothing be carried out before it was agreed', () => {
    const events = new Map(pack.events.map((event) => [event.id, event]));
    for (const event of pack.events) {
      const round = events.get(event.decidedAt ?? '');
      if (round !== undefined) expect(event.from >= round.from, event.id).toBe(true);
    }
  });

  it('is refused, with the place named, when a figure is written into a word class', () => {
    const broken = { ...pack, kinds: { ...pack.kinds, extra: { nouns: ['exchange of 500'] } } };
    expect(() => parsePack(broken)).toThrow(PackError);
    expect(() => parsePack(broken)).toThrow(/kinds\.extra\.nouns\.0/);
  });
});

describe('the pack of the Istanbul talks', () => {
  it('comes with Crossread, titled in three languages', () => {
    expect(bundledPacks().map(({ id }) => id)).toContain('istanbul-talks');
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
    for (const spelling of [...english, ...others]) expect(named(talks, 'person', spelling), spelling).toEqual([id]);
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
    for (const spelling of [...english, ...others]) expect(named(talks, 'place', spelling), spelling).toEqual([id]);
  });

  it('tells for which side a person or an office speaks', () => {
    const { sides } = compileStory(talks);
    expect(['medinsky', 'zorin', 'peskov', 'fsb'].map((id) => sides.get(id))).toEqual([
      'russia',
      'russia',
      'russia',
      'russia',
    ]);
    expect(['umerov', 'kyslytsya', 'coordination-headquarters', 'sbu'].map((id) => sides.get(id))).toEqual([
      'ukraine',
      'ukraine',
      'ukraine',
      'ukraine',
    ]);
    expect(named(talks, 'party', 'the Kremlin')).toEqual(['russia']);
    expect(named(talks, 'party', "Ukraine's Coordination Headquarters for the Treatment of Prisoners of War")).toEqual([
      'ukraine',
      'coordination-headquarters',
    ]);
  });

  it('does not take "us" for a country', () => {
    expect(named(talks, 'party', 'they told us so')).toEqual([]);
    expect(named(talks, 'party', 'the U.S. and the US')).toEqual(['us', 'us']);
  });

  it('puts the palaces in Istanbul and Istanbul in Turkey', () => {
    const { within } = compileStory(talks);
    expect(within.get('ciragan')).toEqual(['istanbul', 'turkey']);
    expect(within.get('dolmabahce')).toEqual(['istanbul', 'turkey']);
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

  it('gives each side its own truce, list and paper', () => {
    const holders = (kind: string) =>
      talks.events.filter((event) => event.kind === kind).map(({ id, holder }) => [id, holder]);
    expect(holders('truce')).toContainEqual(['truce-offer-2', 'russia']);
    expect(holders('truce')).toContainEqual(['truce-demand', 'ukraine']);
    expect(holders('list')).toEqual([
      ['children-list', 'ukraine'],
      ['prisoner-list-june', 'russia'],
    ]);
    expect(
      holders('memorandum')
        .map(([, holder]) => holder)
        .sort(),
    ).toEqual(['russia', 'ukraine']);
  });
});

describe('the detector with both packs', () => {
  const matcher = compileMatcher(packs);
  const about = (title: string, text: string) =>
    matchStory(matcher, { url: 'https://news.example/a', title, description: '', text, day: null });

  it('fits into 8 kB of JSON', () => {
    expect(new TextEncoder().encode(JSON.stringify(matcher)).length).toBeLessThanOrEqual(8192);
  });

  it.each([
    [
      'Russia and Ukraine sit down for a third round',
      'Delegations from Moscow and Kyiv met in Istanbul on Wednesday for talks on prisoners and a ceasefire.',
    ],
    [
      'Ukraine brings home prisoners in new exchange',
      'Ukraine and Russia exchanged prisoners of war on Sunday. Families waited near Chernihiv. The exchange follows agreements reached in Istanbul.',
    ],
    [
      'Україна та Росія провели обмін полоненими',
      'Обмін відбувся в межах домовленостей, досягнутих у Стамбулі. Москва підтвердила.',
    ],
    [
      'Мединский рассказал об итогах переговоров в Стамбуле',
      'Российская делегация передала украинской стороне меморандум.',
    ],
    [
      'Rusya ve Ukrayna esir takasında anlaştı',
      'Heyetler Çırağan Sarayı’nda bir araya geldi. Görüşmelerde ateşkes çıkmadı.',
    ],
  ])('knows an article about the talks: %s', (title, text) => {
    expect(about(title, text)).toBe('istanbul-talks');
  });

  it.each([
    [
      'Drones hit Kyiv for a third night',
      'Russia fired drones and missiles at Ukraine overnight. Air defence units shot down most of them. A glide bomb hit a school in Kharkiv. The attack came two days after talks in Istanbul.',
    ],
    [
      'Hamas studies a new ceasefire proposal for Gaza',
      'Hamas said it was studying a ceasefire in Gaza. Israeli negotiators left Doha. Witkoff, who has also dealt with Russia and Ukraine, was hopeful. A Hamas delegation flew to Istanbul.',
    ],
    [
      'Iran and Europeans meet for nuclear talks',
      'Iranian diplomats met in Istanbul for talks on uranium. Tehran insists on enrichment. The city is to host Russian and Ukrainian negotiators too.',
    ],
    [
      'Ukraine backs American plan after Jeddah meeting',
      'Ukraine accepted a ceasefire after talks with US officials in Saudi Arabia. The delegations met in Jeddah, where Crown Prince Mohammed bin Salman was host. Russia will study it. Moscow and Kyiv last negotiated in Istanbul.',
    ],
    [
      'Washington and Beijing extend their tariff truce',
      'Negotiators from China extended a truce on tariffs after trade talks. Shares in Istanbul rose. Russia and Ukraine were discussed.',
    ],
    [
      'Pakistan and Afghanistan resume talks in Istanbul',
      'Negotiators from Pakistan and the Afghan Taliban discussed a ceasefire. Russia and Ukraine have met in the same city.',
    ],
    [
      'Istanbul mayor Imamoglu moved to another prison',
      'Imamoglu, a rival of the president, was moved on Friday. Turkey is to host Russia and Ukraine for talks this week.',
    ],
    [
      'UN urges more time for the grain deal',
      'The grain deal signed in Istanbul lets Ukraine ship grain. Russia may leave it. Talks go on.',
    ],
  ])('tells the talks from their neighbours: %s', (title, text) => {
    expect(about(title, text)).toBeNull();
  });

  it('knows another story by its own pack', () => {
    expect(
      about('Death toll of Myanmar quake rises', 'The junta said more people died in Mandalay. Aftershocks go on.'),
    ).toBe('myanmar-earthquake');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledPacks, compileMatcher, parsePack } from '../../../lib/story';
import { matchStory } from '../../../lib/story/matcher';

const readPack = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const earthquake = parsePack(readPack('../../fixtures/packs/myanmar-earthquake.json'));
const packs = [...bundledPacks(), earthquake];

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
    ).toBe('myanmar-earthquake-2025');
  });
});

import { describe, expect, it } from 'vitest';
import { recognise } from '../../../lib/story';
import { talks, told } from '../claims/news';

const about = (title: string, text: string, day: string | null = '2025-06-03') => {
  const found = recognise(told(text, { title, day }), [talks]);
  return found === null ? null : found.event;
};

describe('the story an article is about, and its event', () => {
  it.each([
    ['2025-05-17', 'round-1'],
    ['2025-06-03', 'round-2'],
    ['2025-07-24', 'round-3'],
  ])('is the round that is news on %s', (day, event) => {
    const text = 'Delegations of Russia and Ukraine met in Istanbul. They spoke of prisoners and a ceasefire.';
    expect(about('Russia and Ukraine hold talks in Istanbul', text, day)).toBe(event);
  });

  it('is the round that agreed it, for an article on an exchange', () => {
    const text =
      'Russia and Ukraine exchanged prisoners on Monday, in line with what was agreed in Istanbul on June 2. Moscow and Kyiv confirmed it.';
    expect(about('Prisoners come home in exchange agreed in Istanbul', text, '2025-06-10')).toBe('round-2');
  });

  it('is another event for the talks of 2022', () => {
    const text = 'Russia and Ukraine met in Istanbul on March 29. The delegations spoke of a ceasefire.';
    expect(about('Russia and Ukraine hold talks in Istanbul', text, '2022-03-30')).not.toMatch(/^round-[123]$/);
  });

  it.each([
    [
      'Missiles hit Kharkiv for a third night',
      'Russia fired missiles at Ukraine. Air defence shot down drones over Kyiv.',
    ],
    [
      'Kyiv and Washington meet in Jeddah',
      'Ukraine and the United States held talks in Jeddah, Saudi Arabia, on a ceasefire with Russia.',
    ],
    [
      'Moscow and Washington meet in Riyadh',
      'Russian and American officials met in Riyadh, Saudi Arabia, on Ukraine and their embassies.',
    ],
    [
      'Mediators bring Gaza truce plan to Doha',
      'Hamas and Israel were given a plan for a ceasefire in Gaza. Israel will free prisoners.',
    ],
    [
      'Trade talks enter second round',
      'Negotiators of China and the United States held a second round of talks on tariffs in London.',
    ],
    [
      'Ferries stop in Istanbul as storm nears',
      'The storm closed the Bosphorus. Ferries to Kadıköy were called off on Monday.',
    ],
  ])('is none for a neighbour: %s', (title, text) => {
    expect(recognise(told(text, { title }), [talks])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { cleanParagraphs } from '../../../lib/article';

const PROSE = [
  'The harbour board and the dockers settled their quarrel on Tuesday after nine hours in a hotel by the water.',
  'Both sides said the new shifts would begin in August, and that nobody would lose a place because of them.',
  'A spokeswoman for the board called the outcome "sensible", and the union said its members would vote by Friday.',
];

describe('cleanParagraphs', () => {
  it('leaves prose, subheads and quotations word for word', () => {
    const text = [
      ...PROSE,
      "'No winners'",
      '“We agreed on everything,” he said.',
      'By Tuesday night the lights were out.',
    ];
    expect(cleanParagraphs(text)).toEqual(text);
  });

  it.each([
    'Skip to content',
    'Skip to main content',
    'Back to top button',
    'Share on Facebook',
    'Home World Sport Video',
    'Home > World > Europe',
    'Advertisement',
    'Story continues below advertisement',
    '5 min read',
    'We value your privacy. We and our 612 partners store information on your device.',
    'This website uses cookies to improve your experience.',
    'By clicking Accept you agree to the use of cookies and our privacy policy.',
    'Sign up for our morning newsletter',
    'Get the day’s headlines straight to your inbox.',
    'Follow us on Telegram and X',
    'Download our app for iOS',
    '© 2025 Harbour Courier. All rights reserved.',
    'Copyright. Terms. Privacy. Contact.',
    'Via AFP',
    'AFP',
    'Reuters',
    '(AP)',
    'AFP/Getty Images',
    'Mara Lindqvist / AFP',
    'Photo: Mara Lindqvist/Reuters',
    'Image source, Getty Images',
    'By Jonas Reed',
    'By Jonas Reed and Ana Sol',
    'By Staff 2025-06-07',
    'By Jonas Reed, Political Correspondent | June 7, 2025',
    'June 2, 2025',
    'Published: 2 June 2025 at 18:05',
    'Updated 3 June 2025, 07:10 GMT',
    'Read also: Ten beaches to visit this summer',
    'READ MORE: Markets rise for a third day',
    'Tags: harbour, strike, shifts',
    '[1] Background note: the board was founded in 1921. [2] Background note: it has nine members.',
    '[This text was corrected on 4 June.]',
    '(Reporting by Jonas Reed; Editing by Ana Sol)',
    'Читайте також: Десять пляжів цього літа',
    'No comment yet',
    '***',
  ])('drops "%s" wherever it stands', (furniture) => {
    expect(cleanParagraphs([PROSE[0] ?? '', furniture, PROSE[1] ?? ''])).toEqual(PROSE.slice(0, 2));
  });

  it.each([
    [
      'The minister speaks at the quay on May 4, 2025. ©Mara Lindqvist / AFP',
      'The minister speaks at the quay on May 4, 2025.',
    ],
    [
      'Dockers wait at the gate on Monday. (Photo by Mara Lindqvist/Getty Images)',
      'Dockers wait at the gate on Monday.',
    ],
    ['Dockers wait at the gate on Monday [Mara Lindqvist/Reuters]', 'Dockers wait at the gate on Monday'],
    ['Dockers wait at the gate on Monday. Mara Lindqvist / AFP', 'Dockers wait at the gate on Monday.'],
    ['The board will meet again in July. AFP', 'The board will meet again in July.'],
    ['The board will meet again in July. – Reuters', 'The board will meet again in July.'],
    [
      'The board will meet again in July. (Reporting by Jonas Reed; Editing by Ana Sol)',
      'The board will meet again in July.',
    ],
    ['The board will meet again in July. Read also: Ten beaches to visit', 'The board will meet again in July.'],
    ['By Jonas Reed June 2, 2025 The board met on Monday.', 'The board met on Monday.'],
    ['By Jonas Reed | The board met on Monday.', 'The board met on Monday.'],
    ['Published: 2 June 2025 18:05 The board met on Monday.', 'The board met on Monday.'],
    ['Skip to contentThe board met on Monday.', 'The board met on Monday.'],
  ])('cuts the glue off "%s"', (glued, sentence) => {
    expect(cleanParagraphs([glued])).toEqual([sentence]);
  });

  it.each([
    'By Monday the board had lost patience, its chairwoman told AFP.',
    'He was speaking to Reuters.',
    'The board said (in a letter) that it would pay.',
    'KYIV - The board met on June 2, 2025.',
    'In May 2025 the board met 12 times',
    'Comments by the minister angered the union.',
    'Related talks took place in the spring.',
    'More than 40 ships waited outside the port.',
    'Read the letter: that was the board’s answer.',
    'The latest figures were worse.',
    'Sign up or leave, the board told its members.',
    '“We respect each other,” she said, “and we respect the vote.”',
    'The picture: nine men at a table.',
    'Ships waited [outside the port] for days, the letter says.',
  ])('keeps the sentence "%s"', (sentence) => {
    expect(cleanParagraphs([PROSE[0] ?? '', sentence])).toEqual([PROSE[0], sentence]);
  });

  it('drops the list after a heading and goes on with the prose after it', () => {
    const list = [
      'Related Articles',
      'Ten beaches to visit',
      'Markets rise for a third day',
      'Is this the end of rain?',
    ];
    expect(cleanParagraphs([PROSE[0] ?? '', ...list, PROSE[1] ?? ''])).toEqual(PROSE.slice(0, 2));
  });

  it('knows the end of a bulleted list even before a line without a full stop', () => {
    const text = ['Keywords', '- harbour', '- strike', 'A quiet week on the quays', PROSE[0] ?? ''];
    expect(cleanParagraphs(text)).toEqual(['A quiet week on the quays', PROSE[0]]);
  });

  it('ends the text at the comments, prose of readers included', () => {
    expect(
      cleanParagraphs([...PROSE, 'Comments (2)', 'I was at the quay, and it was nothing like this at all.']),
    ).toEqual(PROSE);
  });

  it('drops a comments button at the top without ending the text', () => {
    expect(cleanParagraphs(['12 Comments', ...PROSE])).toEqual(PROSE);
  });

  it('drops a truncated teaser of a sentence that is there in full', () => {
    const full = 'The harbour board and the dockers settled their quarrel, yet the shifts remain open.';
    const teaser = 'The harbour board and the dockers settled their quarrel, yet...';
    expect(cleanParagraphs([teaser, full])).toEqual([full]);
  });

  it('changes nothing the second time', () => {
    const text = [
      'Skip to content',
      ...PROSE,
      'The board will meet again. AFP',
      'Related Topics',
      '- harbour',
      'Comments',
      'Nice.',
    ];
    const once = cleanParagraphs(text);
    expect(cleanParagraphs(once)).toEqual(once);
  });

  it('reads hostile paragraphs in time that grows with their length', () => {
    const hostile = [
      'By A'.repeat(2_900),
      'Photo by '.repeat(1_300),
      '('.repeat(11_000),
      'A b. '.repeat(2_300),
      `${'Aa '.repeat(3_900)}2025`,
    ];
    const started = performance.now();
    cleanParagraphs(hostile);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

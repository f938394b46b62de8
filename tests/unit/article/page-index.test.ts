// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findSentence, indexPage } from '../../../lib/article';

/** The test's own document: ranges of happy-dom only work in it. */
function pageFrom(html: string): Document {
  document.body.innerHTML = html;
  return document;
}
const found = (html: string, sentence: string): string | null =>
  findSentence(pageFrom(html), sentence)?.toString() ?? null;
const flat = (text: string | null) => text?.replace(/\s+/g, ' ') ?? null;

describe('findSentence', () => {
  it('finds a sentence across inline markup and line breaks of the source', () => {
    const html =
      '<p>First one. The <b>harbour\n board</b> and <a href="/u">the <i>dockers</i></a> signed. Last one.</p>';
    expect(flat(found(html, 'The harbour board and the dockers signed.'))).toBe(
      'The harbour board and the dockers signed.',
    );
  });

  it('is not put off by no-break spaces, soft hyphens, quotation marks and dashes', () => {
    const html = '<p>“Some&nbsp;1,400 dock\u00ADers” – the union’s fig\u200Bure – will return…</p>';
    expect(found(html, '"Some 1,400 dockers" - the union\'s figure - will return...')).toBe(
      '“Some\u00a01,400 dock\u00ADers” – the union’s fig\u200Bure – will return…',
    );
  });

  it('finds the decomposed spelling of a composed letter', () => {
    expect(found('<p>In the C\u0327ırag\u0306an Palace they met.</p>', 'In the Çırağan Palace they met.')).toBe(
      'In the C\u0327ırag\u0306an Palace they met.',
    );
  });

  it('takes the marks around the sentence and none of its neighbours', () => {
    const html = '<p>He left. "We signed," she said. "All of it."</p>';
    expect(found(html, '"We signed," she said.')).toBe('"We signed," she said.');
  });

  it('finds an embedded post whose signature stands outside its paragraph', () => {
    const html =
      '<blockquote><p>They came to the hotel.</p>— Rosa Klint (@rosaklint) <a href="/1">May 7, 2025</a></blockquote>';
    expect(flat(found(html, 'They came to the hotel. — Rosa Klint (@rosaklint) May 7, 2025'))).toContain('May 7, 2025');
  });

  it('prefers the text of the article to a list that repeats it', () => {
    const document = pageFrom('<aside><p>Ships are waiting.</p></aside><main><p>Ships are waiting.</p></main>');
    const range = findSentence(document, 'Ships are waiting.');
    expect(range?.startContainer.parentElement?.closest('main')).not.toBeNull();
  });

  it('skips code, controls and hidden text', () => {
    const html =
      '<script>"Ships are waiting."</script><style>Ships are waiting.</style><textarea>Ships are waiting.</textarea><div hidden>Ships are waiting.</div>';
    expect(found(html, 'Ships are waiting.')).toBeNull();
  });

  it('does not find a sentence inside a longer word', () => {
    expect(found('<p>No homework today.</p>', 'No home')).toBeNull();
  });

  it('finds what is left of a sentence that was edited', () => {
    const sentence = 'The board said that 1,400 dockers would be back at work on Thursday, and the union agreed.';
    const edited = 'The board said that 1,500 dockers would be back at work on Thursday, and the union agreed.';
    expect(found(`<p>So it was. ${edited} Nobody knows.</p>`, sentence)).toBe(edited);
    const longer = 'The board said that 1,400 dockers would be back at work on Thursday, and the union laughed.';
    expect(found(`<p>${longer}</p>`, sentence)).toMatch(/^The board said .* and the union/);
  });

  it('does not take another sentence for one that is gone', () => {
    const html = '<p>The board said that nobody would lose a place, and then it fell silent for nine days.</p>';
    expect(
      found(html, 'The board said that 1,400 dockers would be back at work on Thursday, and the union agreed.'),
    ).toBeNull();
  });

  it('finds nothing in nothing', () => {
    expect(found('', 'Ships are waiting.')).toBeNull();
    expect(found('<p>Ships are waiting.</p>', ' … ')).toBeNull();
  });
});

describe('indexPage', () => {
  it('answers for many sentences of one page', () => {
    const sentences = Array.from(
      { length: 200 },
      (_, i) => `Ship number ${i} waited for ${i * 2} days outside the port.`,
    );
    const index = indexPage(pageFrom(sentences.map((text) => `<div><p>${text}</p></div>`).join('')));
    expect(sentences.map((text) => index.find(text)?.toString())).toEqual(sentences);
  });

  it('no longer finds a sentence whose node was taken out of the page', () => {
    const document = pageFrom('<p>Ships are waiting.</p>');
    const index = indexPage(document);
    document.querySelector('p')?.remove();
    expect(index.find('Ships are waiting.')).toBeNull();
  });

  it('takes time in proportion to a page made to mislead it', () => {
    const document = pageFrom(`<p>${'a'.repeat(400_000)}</p><p>${'The board said that '.repeat(20_000)}</p>`);
    const index = indexPage(document);
    const started = performance.now();
    for (let i = 0; i < 40; i++) {
      index.find(`${'a'.repeat(300)}b${i}`);
      index.find(`${'The board said that '.repeat(20)}ship ${i} had left ${'the board said that '.repeat(20)}`);
    }
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

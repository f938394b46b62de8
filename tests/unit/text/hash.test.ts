import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hash, hashAfter } from '../../../lib/text/hash';

const reference = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 24);

describe('content hash', () => {
  it('is the start of SHA-256 for every length around the block borders', () => {
    for (let length = 0; length < 200; length++) {
      const text = 'a'.repeat(length);
      expect(hash(text)).toBe(reference(text));
    }
  });

  it('hashes the UTF-8 bytes of any script', () => {
    for (const text of ['Çırağan Sarayı', 'Стамбул, 2 июня', 'Київ — Їжак', '協議', '🕊️']) {
      expect(hash(text)).toBe(reference(text));
    }
  });

  it('hashes a long article', () => {
    const text = 'The delegations met again on Monday. '.repeat(3000);
    expect(hash(text)).toBe(reference(text));
  });

  it('is the same for a text that is hashed after its beginning', () => {
    for (const beginning of ['', 'Київ, ', 'a'.repeat(63), 'a'.repeat(64), 'b'.repeat(5000)]) {
      const after = hashAfter(beginning);
      for (const rest of ['', '|one', 'Стамбул', 'c'.repeat(130), 'd'.repeat(4500), '|one'])
        expect(after(rest)).toBe(reference(beginning + rest));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../components/settings/stories/editor/draft';
import { bundledPacks } from '../../../lib/story';

describe('the draft of a story', () => {
  it.each(bundledPacks().map((pack) => [pack.id, pack] as const))('holds all of the bundled story %s', (_, pack) => {
    expect(draftOf(pack)).toEqual(pack);
  });
});

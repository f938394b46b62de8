import { useLanguage } from '../../../shared/language';
import { freshId } from '../ids';
import { type PackDraft, withoutKey, withoutLostObjects } from './draft';
import { Tick, WordsField } from './fields';
import { AddEntry, Part, RemoveEntry } from './Part';
import type { PartOfForm } from './StoryForm';

type Counted = PackDraft['objects'][string];

/** What reports of the story count. */
export function Counted({ stories, draft }: PartOfForm) {
  const { t } = useLanguage();
  const { objects } = draft;
  const put = (id: string, object: Counted) => stories.write({ ...draft, objects: { ...objects, [id]: object } });
  return (
    <Part
      stories={stories}
      path={['objects']}
      title={t('stories.part.objects')}
      count={Object.keys(objects).length}
      level={3}
    >
      <p class="soft">{t('stories.hint.objects')}</p>
      {Object.entries(objects).map(([id, object]) => (
        <Part key={id} stories={stories} path={['objects', id]} title={object.words[0] ?? id} level={4}>
          <WordsField
            path={['objects', id, 'words']}
            label={t('stories.field.countedWords')}
            hint={t('stories.hint.countedWords')}
            value={object.words}
            onChange={(words) => put(id, { ...object, words })}
          />
          <Tick
            label={t('stories.field.cumulative')}
            hint={t('stories.hint.cumulative')}
            checked={object.cumulative}
            onChange={(cumulative) => put(id, { ...object, cumulative })}
          />
          <Tick
            label={t('stories.field.areDescribed')}
            hint={t('stories.hint.areDescribed')}
            checked={object.people}
            onChange={(people) => put(id, { ...object, people })}
          />
          <RemoveEntry
            name={object.words[0] ?? id}
            onRemove={() => stories.write(withoutLostObjects({ ...draft, objects: withoutKey(objects, id) }))}
          />
        </Part>
      ))}
      <AddEntry
        label={t('stories.addCounted')}
        onAdd={(word) =>
          put(freshId(word, 'thing', Object.keys(objects)), { words: [word], cumulative: false, people: false })
        }
      />
    </Part>
  );
}

/** What is done in the story: words that say the same of a deed are one class. */
export function Deeds({ stories, draft }: PartOfForm) {
  const { t } = useLanguage();
  const { predicates } = draft;
  const put = (id: string, words: string[]) => stories.write({ ...draft, predicates: { ...predicates, [id]: words } });
  return (
    <Part
      stories={stories}
      path={['predicates']}
      title={t('stories.part.predicates')}
      count={Object.keys(predicates).length}
      level={3}
    >
      <p class="soft">{t('stories.hint.predicates')}</p>
      {Object.entries(predicates).map(([id, words]) => (
        <Part key={id} stories={stories} path={['predicates', id]} title={words[0] ?? id} level={4}>
          <WordsField
            path={['predicates', id]}
            label={t('stories.field.deedWords')}
            hint={t('stories.hint.deedWords')}
            value={words}
            onChange={(next) => put(id, next)}
          />
          <RemoveEntry
            name={words[0] ?? id}
            onRemove={() => stories.write({ ...draft, predicates: withoutKey(predicates, id) })}
          />
        </Part>
      ))}
      <AddEntry
        label={t('stories.addDeed')}
        onAdd={(word) => put(freshId(word, 'deed', Object.keys(predicates)), [word])}
      />
    </Part>
  );
}

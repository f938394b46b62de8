import { useRef } from 'preact/hooks';
import type { Language } from '../../../../i18n';
import { useLanguage } from '../../../shared/language';
import { type PackDraft, replaced, withField, without } from './draft';
import { DayField, WordsField } from './fields';
import type { PartOfForm } from './StoryForm';

/** What the second group is for holds for all after it, and is said there alone. */
const hintOf = (t: Language['t'], at: number): { hint?: string } =>
  at === 0 ? { hint: t('stories.hint.words') } : at === 1 ? { hint: t('stories.hint.moreWords') } : {};

/** The words an article is recognised by, those that speak against it, and when it may have been published. */
export function Recognition({ stories, draft }: PartOfForm) {
  const { t } = useLanguage();
  const { detect } = draft;
  const write = (change: Partial<PackDraft['detect']>) => stories.write({ ...draft, detect: { ...detect, ...change } });
  const add = useRef<HTMLButtonElement>(null);
  const remove = (at: number) => {
    add.current?.focus(); // The button that was pressed goes with its group.
    write({ all: without(detect.all, at) });
  };
  const many = detect.all.length > 1;
  return (
    <fieldset class="recognition">
      <legend>{t('stories.part.recognition')}</legend>
      {many ? <p class="soft">{t('stories.hint.groups')}</p> : null}
      {detect.all.map((words, at) => (
        <div key={at}>
          <WordsField
            path={['detect', 'all', at]}
            label={many ? t('stories.field.group', { number: at + 1 }) : t('stories.field.words')}
            {...hintOf(t, at)}
            value={words}
            onChange={(next) => write({ all: replaced(detect.all, at, next) })}
          />
          {many ? (
            <button type="button" class="quiet" onClick={() => remove(at)}>
              {t('stories.removeGroup', { number: at + 1 })}
            </button>
          ) : null}
        </div>
      ))}
      <button type="button" ref={add} onClick={() => write({ all: [...detect.all, []] })}>
        {t('stories.addGroup')}
      </button>
      <WordsField
        path={['detect', 'not']}
        label={t('stories.field.not')}
        hint={t('stories.hint.not')}
        value={detect.not}
        onChange={(not) => write({ not })}
      />
      <div class="days">
        {(['from', 'to'] as const).map((end) => (
          <DayField
            key={end}
            path={['detect', end]}
            label={t(`stories.field.detect-${end}`)}
            hint={t(`stories.hint.detect-${end}`)}
            value={detect[end] ?? ''}
            onChange={(day) => stories.write({ ...draft, detect: withField(detect, end, day) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

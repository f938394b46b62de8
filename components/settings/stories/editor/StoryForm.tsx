import { ownName } from '../../../../i18n';
import { useLanguage } from '../../../shared/language';
import type { Stories } from '../stories';
import { Counted, Deeds } from './ClassParts';
import type { PackDraft } from './draft';
import { Events, Kinds } from './EventParts';
import type { Editor } from './editor';
import { TextField } from './fields';
import { Parties, People, Places } from './NameParts';
import { Part } from './Part';
import { PreviewPane } from './PreviewPane';
import { Recognition } from './Recognition';

/** What each part of the form is handed. */
export interface PartOfForm {
  stories: Stories;
  draft: PackDraft;
}

/** A story as a form: a name and some words are enough, everything else sharpens what is read. */
export function StoryForm({ stories, editor }: { stories: Stories; editor: Editor }) {
  const { t } = useLanguage();
  const draft = editor.draft.value;
  const part = { stories, draft };
  return (
    <div class="story-form">
      <Title {...part} />
      <Recognition {...part} />
      <PreviewPane stories={stories} editor={editor} />
      <h3 class="more">{t('stories.more')}</h3>
      <p class="soft">{t('stories.moreWhy')}</p>
      <Parties {...part} />
      <People {...part} />
      <Places {...part} />
      <Kinds {...part} />
      <Events {...part} />
      <Counted {...part} />
      <Deeds {...part} />
    </div>
  );
}

/** Languages a title can be given in beside the first, which stands for all others. */
const others = ['uk', 'tr'] as const;

function Title({ stories, draft }: PartOfForm) {
  const { t } = useLanguage();
  const { title } = draft;
  const write = (lang: string, value: string) => {
    const { [lang]: _, ...rest } = title;
    const titles = value === '' && lang !== 'en' ? rest : { ...title, [lang]: value };
    stories.write({ ...draft, title: { ...titles, en: titles.en ?? '' } });
  };
  return (
    <>
      <TextField
        path={['title', 'en']}
        label={t('stories.field.title')}
        hint={t('stories.hint.title')}
        value={title.en}
        onChange={(value) => write('en', value)}
      />
      <Part stories={stories} path={['title']} title={t('stories.part.titles')} level={4}>
        {others.map((lang) => (
          <TextField
            key={lang}
            path={['title', lang]}
            label={ownName(lang)}
            value={title[lang] ?? ''}
            onChange={(value) => write(lang, value)}
            lang={lang}
          />
        ))}
      </Part>
    </>
  );
}

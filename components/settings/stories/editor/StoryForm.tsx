import { useLanguage } from '../../../shared/language';
import type { Stories } from '../stories';
import { Counted, Deeds } from './ClassParts';
import type { PackDraft } from './draft';
import { Events, Kinds } from './EventParts';
import type { Editor } from './editor';
import { TextField } from './fields';
import { Parties, People, Places } from './NameParts';
import { OtherTitles, type Titles } from './OtherTitles';
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

function Title({ stories, draft }: PartOfForm) {
  const { t } = useLanguage();
  const { title } = draft;
  const write = (titles: Titles) => stories.write({ ...draft, title: titles });
  return (
    <>
      <TextField
        path={['title', 'en']}
        label={t('stories.field.title')}
        hint={t('stories.hint.title')}
        value={title.en}
        onChange={(en) => write({ ...title, en })}
      />
      <OtherTitles stories={stories} path={['title']} titles={title} onChange={write} />
    </>
  );
}

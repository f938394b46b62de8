import { useLanguage } from '../../shared/language';
import { FailureText } from '../../shared/PageMessage';
import { Section } from '../Section';
import { StoryEditor } from './editor/StoryEditor';
import { StoriesNoticeBar } from './StoriesNoticeBar';
import { StoryList } from './StoryList';
import type { Stories } from './stories';

/** The stories Crossread recognises articles about, or the one that is being edited. */
export function StoriesSection({ stories }: { stories: Stories }) {
  const { t } = useLanguage();
  const editor = stories.editor.value;
  const failure = stories.failure.value;
  return (
    <Section id="stories" heading={t('settings.stories.heading')} lead={t('settings.stories.lead')}>
      <StoriesNoticeBar stories={stories} />
      {failure ? <FailureText failure={failure} /> : null}
      {editor ? <StoryEditor key={editor.id} stories={stories} editor={editor} /> : <StoryList stories={stories} />}
    </Section>
  );
}

import { ownName } from '../../../../i18n';
import { useLanguage } from '../../../shared/language';
import type { Stories } from '../stories';
import { type Path, TextField } from './fields';
import { Part } from './Part';

/** Titles by language. The English one stands for every language without one of its own. */
export type Titles = { en: string } & Record<string, string>;

/** Languages a title can be given in beside the first. */
const others = ['uk', 'tr'] as const;

interface OtherTitlesProps {
  stories: Stories;
  /** Of the titles in the pack. */
  path: Path;
  titles: Titles;
  onChange: (titles: Titles) => void;
}

/** What a story or an event is called in other languages; a field left empty is no title. */
export function OtherTitles({ stories, path, titles, onChange }: OtherTitlesProps) {
  const { t } = useLanguage();
  const write = (lang: string, value: string) => {
    const { [lang]: _, ...rest } = titles;
    onChange({ ...(value === '' ? rest : { ...titles, [lang]: value }), en: titles.en });
  };
  return (
    <Part stories={stories} path={path} title={t('stories.part.titles')} level={4}>
      {others.map((lang) => (
        <TextField
          key={lang}
          path={[...path, lang]}
          label={ownName(lang)}
          value={titles[lang] ?? ''}
          onChange={(value) => write(lang, value)}
          lang={lang}
        />
      ))}
    </Part>
  );
}

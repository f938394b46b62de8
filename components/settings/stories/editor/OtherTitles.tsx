import { ownName, translations } from '../../../../i18n';
import { useLanguage } from '../../../shared/language';
import type { Stories } from '../stories';
import { type Path, TextField } from './fields';
import { Part } from './Part';

/** Titles by language. The English one stands for every language without one of its own. */
export type Titles = { en: string } & Record<string, string>;

interface OtherNamesProps {
  stories: Stories;
  /** Of the names in the pack. */
  path: Path;
  /** By language subtag. */
  names: Readonly<Record<string, string>>;
  onChange: (names: Record<string, string>) => void;
}

/** What something is called in every language that Crossread speaks but English; a field left empty is no name. */
export function OtherNames({ stories, path, names, onChange }: OtherNamesProps) {
  const { t } = useLanguage();
  const write = (lang: string, value: string) => {
    const { [lang]: _, ...rest } = names;
    onChange(value === '' ? rest : { ...names, [lang]: value });
  };
  return (
    <Part stories={stories} path={path} title={t('stories.part.titles')} level={4}>
      {translations.map((lang) => (
        <TextField
          key={lang}
          path={[...path, lang]}
          label={ownName(lang)}
          value={names[lang] ?? ''}
          onChange={(value) => write(lang, value)}
          lang={lang}
        />
      ))}
    </Part>
  );
}

type OtherTitlesProps = Pick<OtherNamesProps, 'stories' | 'path'> & {
  titles: Titles;
  onChange: (titles: Titles) => void;
};

/** What a story or an event is called in other languages. */
export function OtherTitles({ titles, onChange, ...where }: OtherTitlesProps) {
  const { en, ...names } = titles;
  return <OtherNames {...where} names={names} onChange={(names) => onChange({ ...names, en })} />;
}

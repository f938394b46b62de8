import type { Language } from '../../../i18n';
import type { PackError } from '../../../lib/story';
import { useLanguage } from '../../shared/language';
import type { DraftProblem } from './editor/editor';

/** Problems shown of one file; the others follow once these are mended. */
const SHOWN = 5;

/** Why a file of a story was refused: in a sentence, and with the first lines that are wrong. */
export function PackErrorText({ error }: { error: PackError }) {
  const language = useLanguage();
  return (
    <>
      <p>{language.t(`stories.error.${error.code}`)}</p>
      {error.code === 'newer' || error.problems.length === 0 ? null : (
        <ul>
          {error.problems.slice(0, SHOWN).map((problem) => (
            <li key={`${problem.path.join('.')} ${problem.code}`}>{problemText(language, problem)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A problem in a sentence, with its line and field where it has them. */
export function problemText({ t }: Language, { path, code, place }: DraftProblem): string {
  const fault = t(`stories.fault.${code}`);
  if (!place) return fault;
  // What is missing stands nowhere: the line is that of what it belongs in.
  if (code === 'missing') return t('stories.missingField', { field: path.join('.') });
  const { line, column } = place;
  const field = path.join('.');
  return field === ''
    ? t('stories.atLine', { line, column, fault })
    : t('stories.atField', { line, column, field, fault });
}

import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import { VerdictWord } from '../sidebar/VerdictLabel';
import type { Names } from './CompareView';
import type { Aligned, Lone } from './pairs';

/** What each of the two says that the other does not, side by side. */
export function OnlyColumns({ aligned, names }: { aligned: Aligned; names: Names }) {
  return (
    <div class="two only-columns">
      <Only name={names.here} lone={aligned.onlyFirst} />
      <Only name={names.there} lone={aligned.onlySecond} />
    </div>
  );
}

function Only({ name, lone }: { name: string; lone: readonly Lone[] }) {
  const { t } = useLanguage();
  const heading = t('compare.only', { outlet: name });
  return (
    <section aria-label={heading}>
      <h2>
        <VerdictWord verdict="only-here" text={heading} />
      </h2>
      {lone.length === 0 ? <p class="soft">{t('compare.onlyNothing')}</p> : null}
      <ul>
        {lone.map(({ sentence, marks }) => (
          <li key={sentence.index}>
            <blockquote dir="auto">
              <MarkedText text={sentence.text} marks={marks} />
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { joinPlainly } from '../../i18n';
import type { Value } from '../../lib/claims';
import type { Finding } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { useStanding } from './opening';
import { type SentenceFindings, wordsOf } from './sentences';
import { VerdictWord } from './VerdictLabel';

const traits: ReadonlySet<Value['type']> = new Set(['text', 'polarity', 'modality', 'scope'] as const);

/** A figure, a day, a name: what a reader would look up. A lone "ongoing" says nothing out of its sentence. */
const isFact = ({ value }: Finding) => value !== null && !traits.has(value.type);

/** The words of the sentence that no other article speaks of, or that were not compared: said, not counted again. */
export function Aside({ said }: { said: SentenceFindings }) {
  const { t, locale } = useLanguage();
  const isSought = useStanding('not-compared') === 'open' && said.notCompared.length > 0;
  const spoken = isSought ? [] : [...said.contested, ...said.agreeing, ...said.onlyHere];
  const quoted = (words: readonly string[]) =>
    joinPlainly(
      locale,
      words.map((text) => t('value.quoted', { text })),
    );
  const lone = wordsOf(said.onlyHere);
  const silent = wordsOf(isSought ? said.notCompared : said.notCompared.filter(isFact), spoken);
  if (lone.length + silent.length === 0 && !isSought) return null;
  return (
    <ul class="aside">
      {lone.length > 0 ? (
        <li>
          <VerdictWord verdict="only-here" text={t('claims.onlyHere', { words: quoted(lone) })} />
        </li>
      ) : null}
      {silent.length > 0 || isSought ? (
        <li>
          <VerdictWord
            verdict="not-compared"
            text={silent.length > 0 ? t('claims.notCompared', { words: quoted(silent) }) : t('verdict.not-compared')}
          />
        </li>
      ) : null}
    </ul>
  );
}

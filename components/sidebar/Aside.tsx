import type { Value } from '../../lib/claims';
import type { Finding } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { useStanding } from './opening';
import { type SentenceFindings, wordsOf } from './sentences';
import { onlyHereText, quotedWords } from './telling';
import { VerdictWord } from './VerdictLabel';

const traits: ReadonlySet<Value['type']> = new Set(['text', 'polarity', 'modality', 'scope'] as const);

/** A figure, a day, a name: what a reader would look up. A lone "ongoing" says nothing out of its sentence. */
const isFact = ({ value }: Finding) => value !== null && !traits.has(value.type);

/** The words of the sentence that no other article speaks of, or that were not compared: said, not counted again. */
export function Aside({ said }: { said: SentenceFindings }) {
  const language = useLanguage();
  const { t } = language;
  const isSought = useStanding('not-compared') === 'open' && said.notCompared.length > 0;
  const spoken = isSought ? [] : [...said.contested, ...said.agreeing, ...said.onlyHere];
  const lone = onlyHereText(language, said.onlyHere);
  const silent = wordsOf(isSought ? said.notCompared : said.notCompared.filter(isFact), spoken);
  if (lone === null && silent.length === 0 && !isSought) return null;
  return (
    <ul class="aside">
      {lone === null ? null : (
        <li>
          <VerdictWord verdict="only-here" text={lone} />
        </li>
      )}
      {silent.length > 0 || isSought ? (
        <li>
          <VerdictWord
            verdict="not-compared"
            text={
              silent.length > 0
                ? t('claims.notCompared', { words: quotedWords(language, silent) })
                : t('claims.restNotCompared')
            }
          />
        </li>
      ) : null}
    </ul>
  );
}

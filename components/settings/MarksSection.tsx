import { useEffect, useRef } from 'preact/hooks';
import { type MarkLook, markLooks } from '../../lib/mark-looks';
import { useLanguage } from '../shared/language';
import { markedVerdicts } from '../sidebar/marks';
import { Choices } from './Choices';
import { paintSamples } from './mark-samples';
import { Section } from './Section';
import type { Settings } from './settings';

/** How sentences are marked in pages, each look with a sample painted as a page would be. */
export function MarksSection({ settings }: { settings: Settings }) {
  const { t } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  // Painted anew with the words, which change with the language.
  useEffect(() => (box.current ? paintSamples(box.current) : undefined), [t]);
  return (
    <Section id="marks" heading={t('settings.marks.heading')} lead={t('settings.marks.lead')}>
      <div ref={box}>
        <Choices
          legend={t('settings.marks.heading')}
          chosen={settings.stored.value.markLook}
          choices={markLooks.map((value) => ({
            value,
            label: t(`settings.marks.${value}`),
            why: value === 'none' ? t('settings.marks.noneWhy') : null,
            sample: value === 'none' ? null : <Sample look={value} />,
          }))}
          onChoose={(markLook) => settings.choose({ markLook })}
        />
      </div>
    </Section>
  );
}

/** The verdicts that are marked, each in its style. */
function Sample({ look }: { look: MarkLook }) {
  const { t } = useLanguage();
  return (
    <p class="mark-sample">
      {markedVerdicts.map((verdict, style) => (
        <span key={verdict} data-look={look} data-style={style}>
          {t(`verdict.${verdict}`)}
        </span>
      ))}
    </p>
  );
}

import { useLanguage } from '../shared/language';
import { Choices } from './Choices';
import { Section } from './Section';
import { SiteList } from './SiteList';
import type { Settings } from './settings';

const modes = ['all', 'listed', 'asked'] as const;

/** Where Crossread looks at pages by itself. */
export function DetectionSection({ settings }: { settings: Settings }) {
  const { t } = useLanguage();
  const { detection } = settings.stored.value;
  return (
    <Section id="detection" heading={t('settings.detection.heading')} lead={t('settings.detection.lead')}>
      <Choices
        legend={t('settings.detection.heading')}
        chosen={detection}
        choices={modes.map((value) => ({
          value,
          label: t(`settings.detection.${value}`),
          why: t(`settings.detection.${value}Why`),
        }))}
        onChoose={(chosen) => settings.choose({ detection: chosen })}
      />
      {detection === 'listed' ? (
        <SiteList
          settings={settings}
          list="listedSites"
          heading={t('settings.detection.listedHeading')}
          none={t('settings.detection.listedNone')}
        />
      ) : null}
      {detection === 'asked' ? null : (
        <SiteList
          settings={settings}
          list="excludedSites"
          heading={t('settings.detection.excludedHeading')}
          none={t('settings.detection.excludedNone')}
        />
      )}
    </Section>
  );
}

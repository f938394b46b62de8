import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { focusThen } from '../shared/kept-focus';
import { useLanguage } from '../shared/language';
import { failureText } from '../shared/notice';
import type { ImportReport as Report } from './saved-pages';

/** Pages were dropped while the reader writes a note: what is written stays in its field. */
const isWriting = (): boolean => document.activeElement?.matches('input, select, textarea') ?? false;

/** What became of the pages taken in: how many, and by name each that was left out. Gets the focus, to be read out. */
export function ImportReport({ report, onDismiss }: { report: Report; onDismiss: () => void }) {
  const language = useLanguage();
  const { t } = language;
  const heading = useRef<HTMLHeadingElement>(null);
  // Each report is another object: the focus moves once for each.
  useLayoutEffect(() => {
    if (!isWriting()) heading.current?.focus();
  }, [report]);
  const { failure, left } = report;
  const { saved, unchanged } = report.outcomes;
  const counts = [
    saved > 0 ? t('report.saved', { count: saved }) : null,
    report.outcomes['new-version'] > 0 ? t('report.newVersions', { count: report.outcomes['new-version'] }) : null,
    unchanged > 0 ? t('report.unchanged', { count: unchanged }) : null,
    left > 0 ? t(failure ? 'report.notTaken' : 'report.left', { count: left }) : null,
    failure ? failureText(language, failure) : null,
    report.refused.length > 0 ? t('report.refused', { count: report.refused.length }) : null,
  ].filter((count) => count !== null);
  return (
    <section class="report" aria-labelledby="report-heading" {...focusThen('main h1')}>
      <header>
        <h2 id="report-heading" ref={heading} tabIndex={-1}>
          {t('report.heading')}
        </h2>
        <button type="button" class="icon-button" onClick={onDismiss}>
          <Icon name="close" />
          <span class="visually-hidden">{t('report.dismiss')}</span>
        </button>
      </header>
      {counts.map((count) => (
        <p key={count}>{count}</p>
      ))}
      <ul>
        {report.refused.map(({ name, reason }, at) => (
          <li key={`${at} ${name}`}>
            <bdi>{name}</bdi> <span class="soft">{t(`report.${reason}`)}</span>
          </li>
        ))}
      </ul>
      {report.refused.some(({ reason }) => reason === 'no-address') ? <p>{t('report.findAddress')}</p> : null}
    </section>
  );
}

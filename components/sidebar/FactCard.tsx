import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Fact, FactReport } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { Disclosure } from './EvidenceList';
import { FactPicture } from './FactPicture';
import { namesBest } from './fact-plot';
import { factColumns, factRows, toldText } from './fact-table';
import { factText } from './slot-text';

/** One fact of the ledger: a picture of its values where there are several, who says which, and the same as a table. */
export function FactCard({ fact }: { fact: Fact }) {
  const language = useLanguage();
  const { t } = language;
  const id = useId();
  const values = byValue(fact.reports);
  const sum = t(fact.differs ? 'facts.sumDiffers' : 'facts.sum', {
    origins: t('facts.origins', { count: fact.origins }),
    values: t('facts.values', { count: values.length }),
    count: values.length,
  });
  const title = factText(language, fact);
  return (
    <article class="plain-card fact" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p class="soft">{sum}</p>
      {values.length > 1 ? <FactPicture fact={fact} title={title} sum={sum} /> : null}
      <ul class="fact-values">
        {values.map((reports) => (
          <li key={reports[0]?.valueKey}>
            <ValueLine reports={reports} />
          </li>
        ))}
      </ul>
      <Disclosure label={t('facts.table')}>
        <FactTable fact={fact} caption={title} />
      </Disclosure>
    </article>
  );
}

/** Reports of one value together, the value most report first. */
function byValue(reports: readonly FactReport[]): FactReport[][] {
  const values = new Map<string, FactReport[]>();
  for (const report of reports) {
    const known = values.get(report.valueKey);
    if (known) known.push(report);
    else values.set(report.valueKey, [report]);
  }
  return [...values.values()].sort((a, b) => b.length - a.length);
}

/** The value, then who says so: the outlets that tell it as fact, and those that carry a side's word. */
function ValueLine({ reports }: { reports: readonly FactReport[] }) {
  const language = useLanguage();
  const { t } = language;
  const [first] = reports;
  if (!first) return null;
  const told = toldText(language, reports.find(namesBest) ?? first);
  const isHere = reports.some(({ saved }) => saved === null);
  return (
    <>
      <b>
        <bdi>{told}</bdi>
      </b>
      {isHere ? <span class="here-sign">{'\u00a0◇'}</span> : null}
      <ul>
        {bySide(reports, t('facts.here')).map(([side, outlets]) => (
          <li key={side}>
            <Names of={outlets} />
            {side === null ? null : <> · {t('evidence.citing', { name: language.named(side) })}</>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Outlets by the side whose word they carry; first those that quote nobody. `here` is what the open article is called. */
function bySide(reports: readonly FactReport[], here: string): [side: string | null, outlets: string[]][] {
  const sides = new Map<string | null, Set<string>>([[null, new Set()]]);
  for (const { sideName, saved } of reports) {
    sides.set(sideName, (sides.get(sideName) ?? new Set()).add(saved?.outlet ?? here));
  }
  return [...sides].flatMap(([side, outlets]) => (outlets.size === 0 ? [] : [[side, [...outlets]]]));
}

/** Names of any script, each in its own direction. */
function Names({ of }: { of: readonly string[] }) {
  return (
    <>
      {of.map((name, at) => (
        <Fragment key={name}>
          {at > 0 ? ', ' : null}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
    </>
  );
}

function FactTable({ fact, caption }: { fact: Fact; caption: string }) {
  const language = useLanguage();
  const { t } = language;
  const [copied, setCopied] = useState(false);
  const heads = factColumns(language, fact);
  const rows = factRows(language, fact);
  const copy = async () => {
    // Cells parted by tabs: what spreadsheets take from the clipboard.
    await navigator.clipboard.writeText(
      [heads, ...rows.map(({ cells }) => cells)].map((row) => row.join('\t')).join('\n'),
    );
    setCopied(true);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="table-scroll" aria-label={caption} tabIndex={0}>
        <table class="fact-table">
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ report, cells }) => (
              <tr key={`${report.saved?.articleId}:${report.sentence.index}:${report.valueKey}`}>
                {cells.map((cell, column) => (
                  <td key={heads[column]}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button type="button" class="quiet" onClick={copy}>
        {t('facts.copy')}
      </button>{' '}
      <span role="status">{copied ? t('facts.copied') : ''}</span>
    </>
  );
}

import { type ComponentChildren, Fragment } from 'preact';
import { dayText, isVague, joinPlainly, type Language, numberFormat, shortDayText, valueText } from '../../i18n';
import type { Fact } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { bandsOf } from './fact-bands';
import type { FactMark, FactPlot, FactTick } from './fact-plot';
import { toldText } from './fact-table';

/** Heights in CSS pixels: of one row or step, and of what stands above and below all of them. */
const STEP = 34;
const TOP = 20;
/** Where a value is written above each line: as far as its letters and a mark on the line have room. */
const TOP_OF_ROWS = 25;
const FOOT = 26;
/** Below a picture that another one stands under. */
const BARE_FOOT = 10;
const LEAST_HEIGHT = 6;
const MOST_HEIGHT = 136;
/** Marks at one place stand side by side. */
const BESIDE = 11;

/**
 * Values over the days of their reports: a dot or a range for each origin, a diamond for the open article. Places across
 * are shares of the width, so that letters and marks keep their size in any sidebar. Reports that count in different ways
 * stand apart, each way under its name. `title` and `sum` say in words what it is a picture of.
 */
export function FactPicture({ fact, title, sum }: { fact: Fact; title: string; sum: string }) {
  const { t, locale } = useLanguage();
  const bands = bandsOf(fact);
  const uneven = bands.some(({ plot }) => plot.steps === 'multiplied') ? t('facts.uneven') : null;
  const scopes = bands.flatMap(({ scope }) => (scope === null ? [] : [t(`scope.${scope}`)]));
  const label = [
    t('facts.picture', { fact: title, sum }),
    ...(scopes.length === 0 ? [] : [t('facts.pictureApart', { scopes: joinPlainly(locale, scopes) })]),
    ...(uneven === null ? [] : [uneven]),
  ].join('. ');
  return (
    <>
      <div role="img" aria-label={label}>
        {bands.map(({ scope, plot }, at) => (
          <Fragment key={scope}>
            {scope === null ? null : (
              <p class="fact-band" aria-hidden="true">
                {t(`scope.${scope}`)}
              </p>
            )}
            <Plot plot={plot} days={at === bands.length - 1 ? plot.days : null} />
          </Fragment>
        ))}
      </div>
      {uneven === null ? null : (
        <p class="fact-scale soft" aria-hidden="true">
          {uneven}
        </p>
      )}
    </>
  );
}

/** Values of one way of counting; `days` are written below it where they are given. */
function Plot({ plot, days }: { plot: FactPlot; days: FactPlot['days'] }) {
  const language = useLanguage();
  const inner = heightOf(plot);
  // An arrow down needs the room that days would take.
  const foot = days === null && plot.marks.every(({ open }) => open !== 'low') ? BARE_FOOT : FOOT;
  const top = plot.form === 'rows' ? TOP_OF_ROWS : TOP;
  const yOf = (share: number) => top + inner * (1 - share);
  const ticks = ticksShown(language, plot, inner);
  return (
    <div class={`fact-picture is-${plot.form}`}>
      {plot.form === 'scale' ? <Ticks texts={ticks} yOf={yOf} /> : null}
      <svg class="fact-marks" height={top + inner + foot} aria-hidden="true" focusable="false">
        {plot.form === 'scale' ? <Lines at={ticks} yOf={yOf} /> : <Rows levels={plot.levels} yOf={yOf} />}
        {plot.marks.map((mark) => (
          <Mark key={`${mark.report.saved?.articleId ?? ''}${mark.report.valueKey}`} mark={mark} yOf={yOf} />
        ))}
        <Days days={days} y={top + inner + foot - 6} />
      </svg>
    </div>
  );
}

function heightOf({ levels, form }: FactPlot): number {
  // Several values may stand at one height: 6,000 of each side, and 6,000 in all.
  const heights = new Set(levels.map(({ at }) => at.toFixed(2))).size;
  const wanted = Math.max(LEAST_HEIGHT, (heights - 1) * STEP);
  return form === 'rows' ? wanted : Math.min(MOST_HEIGHT, wanted);
}

/** Least distance between two ticks that are both written out, in pixels. */
const APART = 15;

/** The ends of the scale, and between them the ticks that have room; the list below names all values. */
function ticksShown(language: Language, { ticks }: FactPlot, height: number): { at: number; text: string }[] {
  const lowest = ticks.at(-1);
  const shown: FactTick[] = [];
  for (const tick of ticks) {
    const above = shown.at(-1)?.at ?? Number.POSITIVE_INFINITY;
    const fits = (above - tick.at) * height >= APART;
    const clears = tick === lowest || (tick.at - (lowest?.at ?? 0)) * height >= APART;
    if (fits && clears) shown.push(tick);
  }
  return shown.map((tick) => ({ at: tick.at, text: tickText(language, tick) }));
}

/** A bare figure or day: what it counts stands in the heading. */
export function tickText(language: Language, { figure, value }: FactTick): string {
  const { locale } = language;
  switch (value.type) {
    case 'date':
      return shortDayText(locale, new Date(figure * 86_400_000).toISOString());
    case 'duration':
    case 'clock':
      return valueText(language, { ...value, approximate: false, interval: { low: figure, high: figure } });
    default:
      // "Thousands" is nobody's 2,000.
      if (value.type === 'quantity' && isVague(value)) return valueText(language, { ...value, scope: 'unknown' });
      return numberFormat(locale, figure >= 1_000_000 ? { notation: 'compact' } : {}).format(figure);
  }
}

type Placed = { yOf: (share: number) => number };

/** As wide as its longest text: the marks take what is left. */
function Ticks({ texts, yOf }: Placed & { texts: readonly { at: number; text: string }[] }) {
  return (
    <div class="fact-ticks" aria-hidden="true">
      {texts.map(({ at, text }) => (
        <span key={text} style={{ insetBlockStart: `${yOf(at) - 8}px` }}>
          {text}
        </span>
      ))}
      {/* Gives the column its width: what is placed by its height takes none. */}
      <span class="is-longest">
        {texts.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '')}
      </span>
    </div>
  );
}

function Lines({ at, yOf }: Placed & { at: readonly { at: number }[] }) {
  return (
    <>
      {at.map(({ at }) => (
        <line key={at} class="fact-level" x1="0" x2="100%" y1={yOf(at)} y2={yOf(at)} />
      ))}
    </>
  );
}

/** A line for each value, with the value written above it. */
function Rows({ levels, yOf }: Placed & Pick<FactPlot, 'levels'>) {
  const language = useLanguage();
  return (
    <>
      <Lines at={levels} yOf={yOf} />
      {levels.map(({ at, report }) => (
        <foreignObject key={report.valueKey} x="0" y={yOf(at) - TOP_OF_ROWS} width="100%" height="16">
          <p class="fact-row">{toldText(language, report)}</p>
        </foreignObject>
      ))}
    </>
  );
}

function Days({ days, y }: { days: FactPlot['days']; y: number }) {
  const { locale } = useLanguage();
  if (!days) return null;
  const { first, last } = days;
  if (first === last) {
    return (
      <text class="fact-day" x="50%" y={y} text-anchor="middle">
        {dayText(locale, first)}
      </text>
    );
  }
  return (
    <>
      <text class="fact-day" x="0" y={y}>
        {shortDayText(locale, first)}
      </text>
      <text class="fact-day" x="100%" y={y} text-anchor="end">
        {shortDayText(locale, last)}
      </text>
    </>
  );
}

function Mark({ mark, yOf }: Placed & { mark: FactMark }) {
  const { t } = useLanguage();
  const [y1, y2] = [yOf(mark.low), yOf(mark.high)];
  const tip = mark.open === 'none' ? y2 : y1 + (mark.open === 'high' ? -ARROW : ARROW);
  return (
    <At mark={mark} name={mark.report.saved?.outlet ?? t('facts.here')}>
      <g class={mark.here ? 'fact-mark is-here' : 'fact-mark'}>
        {tip === y1 ? null : <line x1={0} x2={0} y1={y1} y2={tip} />}
        {mark.open === 'none' ? null : <path class="fact-arrow" d={arrowAt(tip, mark.open)} />}
        {mark.open === 'none' && y1 !== y2 ? <circle cx={0} cy={y2} r="4" /> : null}
        {mark.here ? <path d={diamondAt(y1)} /> : <circle cx={0} cy={y1} r="4.5" />}
      </g>
    </At>
  );
}

/** Length of the arrow of an open end, in pixels: a sign, not a measure. */
const ARROW = 15;

/** Room at either end, so that no mark leaves the picture, in percent. */
const EDGE = 4;

/** Puts a mark at its day. Those at the far end stack inwards. */
function At({ mark: { x, beside }, name, children }: { mark: FactMark; name: string; children: ComponentChildren }) {
  return (
    <svg class="fact-place" width="1" x={`${EDGE + x * (100 - 2 * EDGE)}%`}>
      <title>{name}</title>
      <g transform={`translate(${beside * BESIDE * (x > 0.5 ? -1 : 1)},0)`}>{children}</g>
    </svg>
  );
}

const diamondAt = (y: number) => `M0 ${y - 7}l7 7l-7 7l-7 -7z`;
const arrowAt = (y: number, open: 'low' | 'high') => (open === 'high' ? `M-4 ${y}l4 -6l4 6z` : `M-4 ${y}l4 6l4 -6z`);

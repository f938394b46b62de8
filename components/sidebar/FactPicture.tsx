import { dayText, valueText } from '../../i18n';
import type { Fact } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { type FactMark, type FactPlot, plotOf } from './fact-plot';

/** The picture's own units; it is drawn as wide as its card. */
const WIDTH = 320;
const LEFT = 12;
const RIGHT = 20;
/** Height of one row or step, and what stands above and below all of them. */
const STEP = 34;
const TOP = 20;
const FOOT = 26;
const LEAST_HEIGHT = 24;
const MOST_HEIGHT = 136;
/** Marks at one place stand side by side. */
const BESIDE = 11;

/** Values over the days of their reports: a dot or a range for each origin, a diamond for the open article. */
export function FactPicture({ fact, label }: { fact: Fact; label: string }) {
  const { locale } = useLanguage();
  const plot = plotOf(fact);
  const inner = heightOf(plot);
  const height = TOP + inner + FOOT;
  const yOf = (share: number) => TOP + inner * (1 - share);
  return (
    <svg class="fact-picture" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {plot.marks.map((mark) => (
        <Mark key={`${mark.report.saved?.articleId ?? ''}${mark.report.valueKey}`} mark={mark} yOf={yOf} />
      ))}
      <Levels levels={levelsShown(plot, inner)} yOf={yOf} />
      {plot.days ? (
        <>
          <text class="fact-day" x={LEFT} y={height - 6}>
            {dayText(locale, plot.days.first)}
          </text>
          {plot.days.last === plot.days.first ? null : (
            <text class="fact-day" x={WIDTH - RIGHT + 8} y={height - 6} text-anchor="end">
              {dayText(locale, plot.days.last)}
            </text>
          )}
        </>
      ) : null}
    </svg>
  );
}

function heightOf({ levels, form }: FactPlot): number {
  const wanted = Math.max(LEAST_HEIGHT, (levels.length - 1) * STEP);
  return form === 'rows' ? wanted : Math.min(MOST_HEIGHT, wanted);
}

/** Least distance between two levels that are both written out. */
const APART = 26;

/** The levels that are written: all rows; on a scale those far enough from the one above. The list names all values. */
function levelsShown({ levels, form }: FactPlot, height: number): FactPlot['levels'] {
  if (form === 'rows') return levels;
  const shown: FactPlot['levels'][number][] = [];
  for (const level of levels) {
    const above = shown.at(-1);
    if (!above || (above.at - level.at) * height >= APART) shown.push(level);
  }
  return shown;
}

function Levels({ levels, yOf }: Pick<FactPlot, 'levels'> & { yOf: (share: number) => number }) {
  const language = useLanguage();
  return (
    <>
      {levels.map(({ at, report }) => (
        <g key={report.valueKey}>
          <line class="fact-level" x1={LEFT} x2={WIDTH - 8} y1={yOf(at)} y2={yOf(at)} />
          <text class="fact-value" x={LEFT} y={yOf(at) - 9}>
            {valueText(language, report.value)}
          </text>
        </g>
      ))}
    </>
  );
}

function Mark({ mark, yOf }: { mark: FactMark; yOf: (share: number) => number }) {
  const { t } = useLanguage();
  const from = LEFT + 6;
  const across = WIDTH - RIGHT - 6 - from;
  // Marks at the far end stack inwards, so that none leaves the picture.
  const x = from + mark.x * across + mark.beside * BESIDE * (mark.x > 0.5 ? -1 : 1);
  const [y1, y2] = [yOf(mark.low), yOf(mark.high)];
  const anchor = mark.open === 'low' ? y2 : y1;
  return (
    <g class={mark.here ? 'fact-mark is-here' : 'fact-mark'}>
      <title>{mark.report.saved?.outlet ?? t('facts.here')}</title>
      {y1 === y2 && mark.open === 'none' ? null : <line x1={x} x2={x} y1={y1} y2={y2} />}
      {mark.open === 'none' ? null : <path d={arrowAt(x, mark.open === 'high' ? y2 : y1, mark.open)} />}
      {mark.open === 'none' && y1 !== y2 ? <circle cx={x} cy={y2} r="4" /> : null}
      {mark.here ? <path d={diamondAt(x, anchor)} /> : <circle cx={x} cy={anchor} r="4.5" />}
    </g>
  );
}

const diamondAt = (x: number, y: number) => `M${x} ${y - 7}l7 7l-7 7l-7 -7z`;
const arrowAt = (x: number, y: number, open: 'low' | 'high') =>
  open === 'high' ? `M${x - 4} ${y}l4 -6l4 6z` : `M${x - 4} ${y}l4 6l4 -6z`;

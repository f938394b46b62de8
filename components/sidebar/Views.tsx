import { useRef } from 'preact/hooks';
import { useLanguage } from '../shared/language';

export const views = ['claims', 'facts', 'omitted', 'sources'] as const;
export type View = (typeof views)[number];

export const tabId = (view: View): string => `tab-${view}`;
export const viewId = (view: View): string => `view-${view}`;

export interface ViewTabsProps {
  view: View;
  /** Shown beside the names of the views that list something. */
  counts: Readonly<Partial<Record<View, number>>>;
  /** Said of a view beside its name, where there is something to say before it is opened. */
  hints: Readonly<Partial<Record<View, string>>>;
  onView: (view: View) => void;
}

/** The views of a comparison as tabs: arrows, Home and End move between them, as in the ARIA pattern. */
export function ViewTabs({ view, counts, hints, onView }: ViewTabsProps) {
  const { t } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const turnTo = (next: View) => {
    onView(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const next = nextView(view, event.key, list.current);
    if (next === null) return;
    event.preventDefault();
    turnTo(next);
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('views.label')} ref={list} onKeyDown={press}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(one)}
          aria-selected={one === view}
          aria-controls={one === view ? viewId(one) : undefined}
          title={[t(`views.${one}`), hints[one]].filter(Boolean).join('. ')}
          tabIndex={one === view ? 0 : -1}
          onClick={() => onView(one)}
        >
          {t(`tabs.${one}`)}
          {counts[one] === undefined ? null : <span class="count"> {counts[one]}</span>}
        </button>
      ))}
    </div>
  );
}

/** The view that a key leads to; null for any other key. Where text runs from right to left, so do the arrows. */
function nextView(view: View, key: string, list: HTMLElement | null): View | null {
  const backward = list !== null && getComputedStyle(list).direction === 'rtl';
  const at = views.indexOf(view);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + (backward ? -1 : 1),
    ArrowLeft: at + (backward ? 1 : -1),
    Home: 0,
    End: -1,
  };
  const to = steps[key];
  return to === undefined ? null : (views.at(to % views.length) ?? null);
}

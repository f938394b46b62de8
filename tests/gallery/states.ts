import type { PanelState } from '../../components/sidebar/panel';
import {
  checked,
  checkedInVain,
  compared,
  coverage,
  evidence,
  finding,
  head,
  nothingSaved,
  quantity,
} from './examples';

type Leaf<K extends keyof PanelState> = PanelState[K]['value'];

/** What a gallery panel holds instead of "nothing known yet". */
export type Shown = { [K in Exclude<keyof PanelState, 'language'>]?: Leaf<K> };

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const address =
  'https://harbour-courier.net/a/very/long/address/that/never/ends?with=a&query=that-goes-on-and-on-and-on-and-on';

const overlong = finding(
  1,
  `${long} said that [${address}] was the place where, after a night of talks that nobody on either shore had believed would lead anywhere at all, [1,234,567,890] permits had been promised.`,
  {
    verdict: 'differs',
    aspect: 'number',
    evidence: [
      evidence(
        'meridian',
        `${address} says [12].`,
        {
          code: 'values',
          aspect: 'number',
          here: quantity(1_234_567_890, 1_234_567_890),
          there: quantity(12, 12),
        },
        { aspect: 'number' },
        { outlet: `${long} Gazette`, sample: true },
      ),
    ],
  },
);

/** Every state the sidebar can be in, by name. */
export const states: Readonly<Record<string, Shown>> = {
  compared: { page: compared },
  saved: { page: { ...compared, saved: 'saved' }, notice: { kind: 'saved', outcome: 'unchanged' } },
  changed: { page: { ...compared, saved: 'changed' }, counts: { articles: 9, samples: 9 } },
  'backup-due': { page: { ...compared, saved: 'saved' }, counts: { articles: 9, samples: 0, backupDue: true } },
  saving: { page: compared, pending: 'save' },
  'first-corpus': { page: nothingSaved, counts: { articles: 0, samples: 0 } },
  'first-corpus-saved': { page: { ...nothingSaved, saved: 'saved' }, counts: { articles: 1, samples: 0 } },
  'saving-all': {
    page: nothingSaved,
    counts: { articles: 0, samples: 0 },
    pending: 'save-all',
    saveAll: { done: 3, total: 8 },
  },
  'one-of-each': {
    page: {
      ...compared,
      comparison: {
        ...compared.comparison,
        coverage: { claims: 1, compared: 1, articles: 1, origins: 1 },
        findings: compared.comparison.findings.slice(1, 2),
      },
    },
  },
  'none-compared': {
    page: { ...nothingSaved, corpusSize: 4 },
  },
  'no-claims': {
    page: {
      ...compared,
      comparison: { ...compared.comparison, findings: [], coverage: { ...coverage, claims: 0, compared: 0 } },
    },
  },
  'other-language': {
    page: {
      ...compared,
      head: {
        ...head,
        lang: 'tr',
        title: 'Lagün görüşmelerinden yalnızca balıkçılık izni çıktı',
        outlet: 'Sahil Gazetesi',
      },
      claimsRead: false,
      comparison: { ...compared.comparison, findings: [], coverage: { ...coverage, claims: 0, compared: 0 } },
    },
  },
  'no-story': {
    page: { kind: 'no-story', head: { ...head, title: 'Town library opens on Sundays again' }, saved: 'unsaved' },
  },
  'not-article': {
    page: { kind: 'not-article', url: 'https://example.org/', text: 'unread' },
    counts: { articles: 3, samples: 0 },
  },
  'not-article-empty': {
    page: { kind: 'not-article', url: 'https://example.org/', text: 'unread' },
    counts: { articles: 0, samples: 0 },
  },
  unreadable: { page: { kind: 'unreadable' } },
  working: { page: { kind: 'working', url: head.url, title: head.title } },
  starting: { page: null },
  'no-access': { page: { kind: 'no-access', url: head.url }, notice: { kind: 'not-granted' } },
  paused: { page: { kind: 'paused' } },
  failed: {
    page: { kind: 'failed', failure: { code: 'database-newer', detail: 'VersionError: requested 3, found 4' } },
  },
  'failed-to-save': {
    page: compared,
    notice: { kind: 'failed', failure: { code: 'private-window', detail: '' } },
  },
  checked: { page: compared, check: checked },
  'read-in-vain': {
    page: { kind: 'not-article', url: 'https://example.org/', text: 'read' },
    counts: { articles: 3, samples: 0 },
  },
  'checked-in-vain': { page: { kind: 'not-article', url: head.url, text: 'unread' }, check: checkedInVain },
  'checked-no-claim': {
    page: { kind: 'unreadable' },
    check: { ...checked, text: 'as they say', comparison: { ...checked.comparison, findings: [] } },
  },
  'check-working': { page: compared, check: { kind: 'working', text: 'More than 6,000 nets are to be returned.' } },
  'long-words': {
    page: {
      ...compared,
      head: { ...head, title: `${long} ${long}`, outlet: address },
      comparison: { ...compared.comparison, findings: [overlong, ...compared.comparison.findings] },
    },
  },
};

import type { PanelState } from '../../components/sidebar/panel';
import { en } from '../../i18n/en';
import type { FailureCode } from '../../lib/messages';
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
import { moreFacts } from './facts';

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

/** One for each way in which a page, a selection or an action can fail, named by its code. */
const failures: Readonly<Record<string, Shown>> = Object.fromEntries(
  (Object.keys(en.failure) as FailureCode[]).map((code) => [
    `failed-${code}`,
    {
      page: {
        kind: 'failed',
        failure: { code, detail: code === 'unexpected' ? 'TypeError: x is not a function' : '' },
      },
    },
  ]),
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
  'loading-samples': { page: nothingSaved, counts: { articles: 0, samples: 0 }, pending: 'samples' },
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
  'by-itself': { page: { ...compared, saved: 'saved', byItself: { kind: 'saved' } } },
  'by-itself-failed': {
    page: { ...compared, byItself: { kind: 'failed', failure: { code: 'disk-full', detail: 'QuotaExceededError' } } },
  },
  'site-excluded': {
    page: { kind: 'not-article', url: 'https://www.harbour.example/', text: 'unread' },
    where: { detection: 'all', listedSites: [], excludedSites: ['harbour.example'] },
  },
  'site-not-listed': {
    page: { kind: 'not-article', url: 'https://a-long-name-of-a-site.with-more.below-it.example/', text: 'unread' },
    where: { detection: 'listed', listedSites: [], excludedSites: [] },
  },
  'site-asked': {
    page: { kind: 'not-article', url: 'https://harbour.example/', text: 'unread' },
    where: { detection: 'asked', listedSites: [], excludedSites: [] },
  },
  'site-switch': { page: compared, where: { detection: 'all', listedSites: [], excludedSites: [] } },
  unreadable: { page: { kind: 'unreadable' } },
  'unreadable-empty': { page: { kind: 'unreadable' }, counts: { articles: 0, samples: 0 } },
  working: {
    page: { kind: 'working', url: head.url, title: head.title },
    counts: { articles: 10_009, samples: 9 },
  },
  starting: { page: null },
  'no-access': { page: { kind: 'no-access', url: head.url }, notice: { kind: 'not-granted' } },
  paused: { page: { kind: 'paused' } },
  ...failures,
  failed: {
    page: { kind: 'failed', failure: { code: 'database-newer', detail: 'VersionError: requested 3, found 4' } },
  },
  'facts-of-all-kinds': { page: compared, facts: { kind: 'read', url: head.url, facts: moreFacts } },
  'facts-none': { page: compared, facts: { kind: 'read', url: head.url, facts: [] } },
  'facts-loading': { page: compared, facts: { kind: 'loading' }, counts: { articles: 10_009, samples: 9 } },
  'facts-failed': {
    page: compared,
    facts: { kind: 'failed', failure: { code: 'database-broken', detail: 'UnknownError' } },
  },
  'nothing-omitted': { page: { ...compared, comparison: { ...compared.comparison, omissions: [], sources: [] } } },
  'told-apart': { page: compared, notice: { kind: 'unlike', here: 'a', there: 'b' } },
  'check-failed': {
    page: compared,
    check: { kind: 'failed', text: '', failure: { code: 'nothing-selected', detail: 'empty selection' } },
  },
  'in-view': { page: compared, inView: ['s2', 's3'] },
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

import type { UnlikePair } from '../../lib/corpus';
import type { Failure } from '../../lib/messages';
import { failureOf } from '../shared/notice';
import type { SettingsOutside, SettingsState } from './settings';

/** The sentences told apart, as far as they are known. */
export type DecisionsState =
  | { kind: 'loading' }
  | { kind: 'read'; pairs: readonly UnlikePair[] }
  | { kind: 'failed'; failure: Failure };

type Outside = Pick<SettingsOutside, 'background'>;
type State = Pick<SettingsState, 'decisions'>;

/** Reads the decisions; what was read before stays in sight until then. */
export async function loadDecisions({ background }: Outside, { decisions }: State): Promise<void> {
  decisions.value = await background.unlikePairs().then(
    ({ pairs }): DecisionsState => ({ kind: 'read', pairs }),
    (error: unknown): DecisionsState => ({ kind: 'failed', failure: failureOf(error) }),
  );
}

/** Decides pairs alike, and shows what stands then, also where only some could be decided. */
export async function decide(
  outside: Outside,
  state: State,
  pairs: readonly UnlikePair[],
  decision: 'unlike' | 'undecided',
): Promise<void> {
  await outside.background.decidePairs({ pairs, decision }).finally(() => loadDecisions(outside, state));
}

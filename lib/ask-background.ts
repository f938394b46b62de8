import { browser } from 'wxt/browser';
import type { Failure, PanelToBackground } from './messages';

type Ask = PanelToBackground;

/** What a message of the sidebar or the corpus page looks like on its way to the background. */
export type PanelMessage = { [K in keyof Ask]: { type: K; data: Parameters<Ask[K]>[0] } }[keyof Ask];

/** What comes back: the answer, or why there is none, in technical words and in terms a reader can act on. */
export type PanelReply = { answer: unknown } | { error: string; failure: Failure };

/** The background could not do what it was asked; `failure` says why, in terms a reader can act on. */
export class AskError extends Error {
  override readonly name = 'AskError';
  constructor(readonly failure: Failure) {
    super(failure.detail);
  }
}

/**
 * Asks the background from one of Crossread's own pages, and waits for its answer.
 * Rejects with an AskError where the background failed, and with the browser's own Error where it could not be reached.
 */
export async function askBackground<K extends keyof Ask>(
  type: K,
  ...[data]: Parameters<Ask[K]>
): Promise<Awaited<ReturnType<Ask[K]>>> {
  const reply: PanelReply | undefined = await browser.runtime.sendMessage({ type, data });
  if (!reply) throw new Error(`The background did not answer ${type}`);
  if ('error' in reply) throw new AskError(reply.failure);
  return reply.answer as Awaited<ReturnType<Ask[K]>>;
}

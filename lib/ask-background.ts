import { browser } from 'wxt/browser';
import type { PanelToBackground } from './messages';

type Ask = PanelToBackground;

/** What a message of the sidebar or the corpus page looks like on its way to the background. */
export type PanelMessage = { [K in keyof Ask]: { type: K; data: Parameters<Ask[K]>[0] } }[keyof Ask];

/** What comes back: the answer, or the technical words of an error the background did not expect. */
export type PanelReply = { answer: unknown } | { error: string };

/**
 * Asks the background from one of Crossread's own pages, and waits for its answer.
 * Rejects with an Error when the background could not be reached or broke; expected failures are part of the answer.
 */
export async function askBackground<K extends keyof Ask>(
  type: K,
  ...[data]: Parameters<Ask[K]>
): Promise<Awaited<ReturnType<Ask[K]>>> {
  const reply: PanelReply | undefined = await browser.runtime.sendMessage({ type, data });
  if (!reply) throw new Error(`The background did not answer ${type}`);
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer as Awaited<ReturnType<Ask[K]>>;
}

import type { Story } from '../story';
import { slotNameOf } from './slot-names';
import type { Finding, SlotName } from './types';

/**
 * Findings with what their slots are called. The event is in the name only where the article tells of several of its
 * kind: of two exchanges a reader has to know which is meant, of a single one it is the article's subject.
 */
export function named(findings: readonly Finding[], story: Story | null): Finding[] {
  if (story === null) return [...findings];
  const ofKind = new Map<string, Set<string>>();
  for (const { slot } of findings) {
    const event = story.events.get(eventOf(slot));
    if (event) ofKind.set(event.kind, (ofKind.get(event.kind) ?? new Set()).add(event.id));
  }
  return findings.map((finding) => {
    if (finding.slot === null) return finding;
    const name = slotNameOf(finding.slot, story);
    const kind = story.events.get(eventOf(finding.slot))?.kind;
    const isOneOfSeveral = kind !== undefined && (ofKind.get(kind)?.size ?? 0) > 1;
    return { ...finding, name: isOneOfSeveral ? name : withoutEvent(name) };
  });
}

const eventOf = (slot: string | null): string => slot?.split('|')[0] ?? '';

const withoutEvent = ({ parts, ...name }: SlotName): SlotName => ({
  ...name,
  eventTitle: null,
  ...(parts && { parts: { ...parts, eventTitles: null } }),
});

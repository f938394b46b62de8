import type { Entity, Reading } from './reading';

/** People who come from somewhere, and are counted by where they come from. */
const COMERS: ReadonlySet<string> = new Set(['rescuer', 'soldier', 'police', 'official', 'person', 'worker', 'team']);
/** Tokens after the noun within which "from" tells where they come from. */
const REACH = 4;

/** Where those counted come from ("29 from Northport", "fifty Velmarian rescuers"), as a name's id; null where unsaid. */
export function originOf(reading: Reading, noun: number, objects: readonly string[]): string | null {
  if (objects.length > 0 && !objects.some((id) => COMERS.has(id))) return null;
  const named = reading.entities.filter(({ type }) => type !== 'person');
  return (fromWhere(reading, named, noun) ?? describing(named, noun))?.id ?? null;
}

function fromWhere({ tokens }: Reading, named: readonly Entity[], noun: number): Entity | null {
  for (let at = noun + 1; at <= noun + REACH; at++) {
    if (tokens[at]?.norm !== 'from') continue;
    const after = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
    return named.find(({ from }) => from === after) ?? null;
  }
  return null;
}

/** "Velmarian rescuers": a name right before the noun. */
const describing = (named: readonly Entity[], noun: number): Entity | null =>
  named.find(({ to }) => to === noun) ?? null;

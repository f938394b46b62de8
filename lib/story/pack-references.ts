import type { StoryPack } from './pack';
import type { PackProblem } from './pack-error';

type Path = readonly (string | number)[];
/** An id that a field gives, and whether the pack defines it. */
type Reference = readonly [path: Path, id: string | undefined, known: (id: string) => boolean];

/** What a pack of the right shape still gets wrong: ids that it does not define or gives twice, events that end before they begin. */
export function referenceProblems(pack: StoryPack): PackProblem[] {
  const missing = references(pack).flatMap(([path, id, known]): PackProblem[] =>
    id === undefined || known(id) ? [] : [{ path, code: 'not-defined' }],
  );
  const lists = ['places', 'parties', 'people', 'events'] as const;
  const twice = lists.flatMap((list) =>
    repeated(pack[list]).map((at): PackProblem => ({ path: [list, at, 'id'], code: 'twice' })),
  );
  const backward = pack.events.flatMap(({ from, to }, at): PackProblem[] =>
    to < from ? [{ path: ['events', at, 'to'], code: 'ends-before' }] : [],
  );
  const { from, to } = pack.detect;
  const never = from !== undefined && to !== undefined && to < from;
  return [
    ...(never ? [{ path: ['detect', 'to'], code: 'ends-before' } as const] : []),
    ...twice,
    ...backward,
    ...missing,
  ];
}

/**
 * Things counted that a sort of event names and the pack does not define. They do no harm and packs from before this was
 * looked at may hold them, so it is no reason to refuse a pack; whoever writes one is told.
 */
export const lostObjects = ({ kinds, objects }: StoryPack): PackProblem[] =>
  Object.entries(kinds).flatMap(([kind, { objects: named }]) =>
    named.flatMap((id, at): PackProblem[] =>
      Object.hasOwn(objects, id) ? [] : [{ path: ['kinds', kind, 'objects', at], code: 'not-defined' }],
    ),
  );

function references(pack: StoryPack): Reference[] {
  const ids = (list: readonly { id: string }[]) => {
    const known = new Set(list.map(({ id }) => id));
    return (id: string) => known.has(id);
  };
  const [events, places, parties] = [ids(pack.events), ids(pack.places), ids(pack.parties)];
  const kinds = (id: string) => Object.hasOwn(pack.kinds, id);
  return [
    ...pack.parties.map(({ side }, at): Reference => [['parties', at, 'side'], side, parties]),
    ...pack.people.map(({ party }, at): Reference => [['people', at, 'party'], party, parties]),
    ...pack.places.map((place, at): Reference => [['places', at, 'in'], place.in, places]),
    ...Object.entries(pack.kinds).map(([id, { under }]): Reference => [['kinds', id, 'under'], under, kinds]),
    ...pack.events.flatMap((event, at): Reference[] => [
      [['events', at, 'kind'], event.kind, kinds],
      [['events', at, 'place'], event.place, places],
      [['events', at, 'holder'], event.holder, parties],
      [['events', at, 'decidedAt'], event.decidedAt, events],
      [['events', at, 'partOf'], event.partOf, events],
    ]),
  ];
}

/** Positions of entries whose id stood before. */
function repeated(list: readonly { id: string }[]): number[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, at) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [at] : [];
  });
}

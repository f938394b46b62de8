import type { Entity, Reading } from './reading';

/** Places named together: "Peru, the Comoros or Portugal". */
export interface PlaceList {
  from: number;
  to: number;
  places: readonly string[];
}

/** Tokens between two places of one list: a comma, "and the", "or in the". */
const BETWEEN = 4;

/** Lists of two places or more in a sentence, in the order told; "Norway and Portugal" are the parties, not two places. */
export function placeLists(reading: Reading): PlaceList[] {
  if (!reading.entities.some(isPlace)) return [];
  const parties = new Set(reading.entities.filter(({ type }) => type === 'party').map(({ from }) => from));
  const places = reading.entities.filter(
    (entity, index, all) =>
      isPlace(entity) &&
      !parties.has(entity.from) &&
      all.findIndex((other) => other.from === entity.from && isPlace(other)) === index,
  );
  const lists: PlaceList[] = [];
  let run: Entity[] = [];
  const flush = () => {
    const [first] = run;
    const last = run.at(-1);
    const ids = [...new Set(run.map(({ id }) => id))];
    if (first !== undefined && last !== undefined && ids.length > 1)
      lists.push({ from: first.from, to: last.to, places: ids });
    run = [];
  };
  for (const place of places) {
    const before = run.at(-1);
    if (before !== undefined && !isJoined(reading, before.to, place.from)) flush();
    run.push(place);
  }
  flush();
  return lists;
}

/** Countries that no pack knows are parties as often as places. */
const isPlace = ({ type, id }: Entity): boolean => type === 'place' && !id.startsWith('~');

function isJoined(reading: Reading, from: number, to: number): boolean {
  const between = reading.tokens.slice(from, to).map(({ norm }) => norm);
  return (
    between.length <= BETWEEN &&
    between.some((word) => /^(?:,|and|or)$/.test(word)) &&
    between.every((word) => /^(?:,|and|or|the|in|of|over|over the|at|either)$/.test(word))
  );
}

import type { PackDraft } from './draft';

type Path = readonly (string | number)[];

const lists = ['places', 'parties', 'people', 'events'] as const;

/**
 * Name under which a part of the form is remembered to stand open. An entry of a list goes by its id: its position is
 * another entry's once one before it was removed.
 */
export function partName(draft: PackDraft, path: Path): string {
  const [part, at, ...rest] = path;
  const list = lists.find((one) => one === part);
  const id = list && typeof at === 'number' ? draft[list][at]?.id : undefined;
  return (id === undefined ? path : [part, `#${id}`, ...rest]).join('.');
}

/** Names of all parts that a field stands in, from the outermost on. */
export const partsAround = (draft: PackDraft, path: Path): string[] =>
  path.map((_, at) => partName(draft, path.slice(0, at + 1)));

import { allLayers, layersOf, type MarkLook, markStyles } from '../../lib/mark-looks';

/** Paints every sample below an element as a page is painted: by highlights. Returns what takes the paint away. */
export function paintSamples(box: HTMLElement): () => void {
  const ranges = new Map<string, Range[]>();
  for (const sample of box.querySelectorAll<HTMLElement>('[data-look]')) {
    const range = new Range();
    range.selectNodeContents(sample);
    for (const name of layersOfSample(sample)) ranges.set(name, [...(ranges.get(name) ?? []), range]);
  }
  for (const [name, marked] of ranges) CSS.highlights.set(name, new Highlight(...marked));
  return () => {
    for (const name of allLayers) CSS.highlights.delete(name);
  };
}

function layersOfSample({ dataset }: HTMLElement): readonly string[] {
  const style = markStyles.find((one) => String(one) === dataset.style);
  return style === undefined ? [] : layersOf(dataset.look as MarkLook, style);
}

import { allLayers, layersOf, type MarkLook, markStyles } from '../../lib/mark-looks';
import { areMarksFilled, onForcedColors, shapesOf } from '../../lib/mark-shapes';

/**
 * Paints every sample below an element as a page is painted: by highlights, and anew where forced colours are turned on
 * or off. Returns what takes the paint away.
 */
export function paintSamples(box: HTMLElement): () => void {
  paintIn(box);
  const quiet = onForcedColors(() => paintIn(box));
  return () => {
    quiet();
    for (const name of allLayers) CSS.highlights.delete(name);
  };
}

function paintIn(box: HTMLElement): void {
  const filled = areMarksFilled();
  const ranges = new Map<string, Range[]>();
  for (const sample of box.querySelectorAll<HTMLElement>('[data-look]')) {
    const range = new Range();
    range.selectNodeContents(sample);
    const style = styleOf(sample);
    if (style === undefined) continue;
    const painted = filled ? shapesOf(range, style) : [range];
    for (const name of layersOf(sample.dataset.look as MarkLook, style))
      ranges.set(name, [...(ranges.get(name) ?? []), ...painted]);
  }
  for (const [name, marked] of ranges) CSS.highlights.set(name, new Highlight(...marked));
}

const styleOf = ({ dataset }: HTMLElement) => markStyles.find((one) => String(one) === dataset.style);

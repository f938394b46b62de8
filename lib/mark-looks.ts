/** How sentences of a page are marked, by the reader's choice. Every look tells its four styles apart without colour. */
export const markLooks = ['underlines', 'tint', 'frame', 'none'] as const;
export type MarkLook = (typeof markLooks)[number];

/** One of four ways of marking within a look; it tells no verdict to scripts of the page. */
export type MarkStyle = 0 | 1 | 2 | 3;
export const markStyles: readonly MarkStyle[] = [0, 1, 2, 3];

/** Highlights for a moment: a sentence gone to, and one pointed out. */
export const FLASH = 'crossread-4';
export const POINTED = 'crossread-5';
const TINT = 'crossread-6';

const underline = (style: MarkStyle): string => `crossread-${style}`;
const frame = (style: MarkStyle): string => `crossread-${style + 7}`;

const layers: Readonly<Record<MarkLook, (style: MarkStyle) => readonly string[]>> = {
  underlines: (style) => [underline(style)],
  // A tint alone would leave the styles alike.
  tint: (style) => [TINT, underline(style)],
  frame: (style) => [frame(style)],
  none: () => [],
};

/** Names of the highlights that together make a style in a look; assets/marks.css says what each looks like. */
export const layersOf = (look: MarkLook, style: MarkStyle): readonly string[] => layers[look](style);

/** Every name that marks can be painted under. */
export const allLayers: readonly string[] = [
  ...new Set(markLooks.flatMap((look) => markStyles.flatMap((style) => layersOf(look, style)))),
];

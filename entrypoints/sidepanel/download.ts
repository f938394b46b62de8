import type { ExportFile } from '../../components/sidebar/exporting';

/** The browser reads the file after the click; until then its address must hold. In milliseconds. */
const KEPT_FOR = 60_000;

/** Hands a file to the browser's downloads, without a permission for them. */
export function download({ name, type, text }: ExportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}

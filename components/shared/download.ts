/** The address is given back once the browser has surely begun to read the file. */
const RELEASE_AFTER = 60_000;

/** Hands a file to the browser's downloads; needs no permission, unlike its downloads API. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), RELEASE_AFTER);
}

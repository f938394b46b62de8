import {
  type BackupCounts,
  type BackupRecord,
  backupTables,
  checkHead,
  corrupt,
  LONGEST_LINE,
  noRecords,
  parseLine,
} from './backup-format';
import { CorpusError } from './errors';

/**
 * The records of a backup, gzipped or unpacked, in the order of the file.
 * @throws CorpusError `backup-foreign`, `backup-newer`, or `backup-corrupt` also where the file breaks off.
 */
export async function* recordsOf(file: Blob, onBytes: (read: number) => void): AsyncGenerator<BackupRecord, void> {
  const counts = noRecords();
  let number = 0;
  let end: BackupCounts | null = null;
  for await (const line of linesOf(file, onBytes)) {
    number += 1;
    if (number === 1) {
      checkHead(line);
      continue;
    }
    if (end) throw corrupt(`line ${number} stands after the end`);
    const parsed = parseLine(line, number);
    if ('end' in parsed) {
      end = parsed.end;
      continue;
    }
    counts[parsed.table] += 1;
    yield parsed;
  }
  if (number === 0) throw corrupt('the file is empty');
  checkEnd(counts, end);
}

function checkEnd(counts: BackupCounts, end: BackupCounts | null): void {
  if (!end) throw corrupt('the file breaks off before its end');
  const wrong = backupTables.find((table) => end[table] !== counts[table]);
  if (wrong) throw corrupt(`${counts[wrong]} ${wrong} of ${end[wrong]}`);
}

/** By its first bytes: a picture or another text is told before it is read as what it is not. */
async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const gzip = first === 0x1f && second === 0x8b;
  if (!gzip && first !== '{'.charCodeAt(0)) throw new CorpusError('backup-foreign', `begins with byte ${first}`);
  return gzip;
}

async function* linesOf(file: Blob, onBytes: (read: number) => void): AsyncGenerator<string, void> {
  const gzip = await isGzip(file);
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        read += chunk.length;
        onBytes(read);
        controller.enqueue(chunk);
      },
    }),
  );
  const bytes = gzip ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  const reader = bytes.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  try {
    yield* splitLines(() => nextText(reader));
  } finally {
    // The rest of the file is of no interest, whether it ended, broke or was given up; nothing is left to fail for.
    await reader.cancel().catch(() => undefined);
  }
}

/** Broken compression and broken UTF-8 both throw a TypeError; a file that vanished throws a DOMException. */
async function nextText(reader: ReadableStreamDefaultReader<string>): Promise<string | null> {
  try {
    const { value, done } = await reader.read();
    return done ? null : value;
  } catch (failure) {
    throw corrupt(String(failure), failure);
  }
}

async function* splitLines(next: () => Promise<string | null>): AsyncGenerator<string, void> {
  let rest = '';
  for (let text = await next(); text !== null; text = await next()) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw corrupt('a line is too long');
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/**
 * `npm run eval -- pairs FILE.jsonl [--story ID|none]`, `-- articles DIR`, `-- pages DIR`: runs the extension's own engine over
 * files. JSON lines on standard output, tables on standard error.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledPacks, compileStory, parsePack, type Story } from '../../lib/story';
import { checkAll, type Given, type Report, readArticles } from './articles';
import { calibrated, toldOfArticles, toldOfPairs, writeStrengths } from './calibrate';
import { crossFlags, flagRows, readJudgements } from './cross';
import { encountersOfArticles, encountersOfPairs } from './learning/instances';
import { validationRows, writeLearned } from './learning/learn';
import { judgePair, type Pair, pairTables, readPairs } from './pairs';
import { partOf } from './part';
import { scoreFacts } from './seed-facts';
import { printed } from './tables';

const USAGE = `usage: npm run eval -- pairs FILE.jsonl [--story ID|none] [--part read|unread]
       npm run eval -- articles DIR [--story ID|none] [--facts FILE.json]
       npm run eval -- pages DIR [--story ID|none] [--facts FILE.json]
       npm run eval -- learn FILE.jsonl[=ID|none] … [--articles DIR]… [--validate] [--out FILE.json]
       npm run eval -- cross DIR …
       npm run eval -- calibrate FILE.jsonl[=ID|none] … [--articles DIR]…`;

const LEARNED = path.resolve(import.meta.dirname, '../../lib/compare/learned.json');
const STRENGTHS = path.resolve(import.meta.dirname, '../../lib/compare/strengths.json');
const JUDGED = path.resolve(import.meta.dirname, 'judged-flags.jsonl');
const PACKS = path.resolve(import.meta.dirname, '../fixtures/packs');

/** Bundled packs and those made for tests. */
function allPacks(): Story[] {
  const fixtures = existsSync(PACKS) ? readdirSync(PACKS).filter((name) => name.endsWith('.json')) : [];
  return [
    ...bundledPacks(),
    ...fixtures.map((name) => parsePack(JSON.parse(readFileSync(path.join(PACKS, name), 'utf8')))),
  ].map(compileStory);
}

/** The stories asked for: by id, none, or by default those that come with Crossread. */
function storiesFor(id: string | undefined): Story[] {
  if (id === 'none') return [];
  if (id === undefined) return bundledPacks().map(compileStory);
  const story = allPacks().find((candidate) => candidate.id === id);
  if (story === undefined)
    throw new Error(
      `no story pack "${id}"; there are: ${allPacks()
        .map((known) => known.id)
        .join(', ')}`,
    );
  return [story];
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

function evaluatePairs(file: string, stories: readonly Story[], part: string): void {
  const pairs = readPairs(file).filter(({ id }) => part === 'all' || partOf(id) === part);
  const judged = pairs.map((pair) => judgePair(pair, stories[0] ?? null));
  for (const line of judged) console.log(JSON.stringify(line));
  const { relations, aspects } = pairTables(pairs, judged);
  console.error(printed('relation', relations));
  console.error(printed('aspect', aspects));
}

async function evaluateArticles(
  given: readonly Given[],
  folder: string,
  stories: readonly Story[],
  factsFile: string | undefined,
): Promise<void> {
  const reports = await checkAll(given, stories);
  for (const report of reports) console.log(JSON.stringify(report));
  console.error(summary(reports));
  const facts = factsFile ?? path.join(folder, '..', 'seed-facts.json');
  if (!existsSync(facts) || !reports.some(({ id }) => id.startsWith('seed-'))) return;
  const { rows, missed, unlisted } = scoreFacts(facts, reports);
  console.error(printed('known facts', rows));
  console.error(`\nmissed (${missed.length}):\n  ${missed.join('\n  ')}`);
  console.error(`\nred flags not listed (${unlisted.length}):\n  ${unlisted.join('\n  ')}`);
}

/** What learning and calibrating read: labelled pairs with the story of each, and folders of articles. */
function learningData(args: readonly string[]) {
  const folders = args.flatMap((arg, at) => (args[at - 1] === '--articles' ? [arg] : []));
  const files = args.filter((arg, at) => arg.includes('.jsonl') && args[at - 1] !== '--articles');
  const packs = allPacks();
  const given = files.map((file) => {
    const [name = '', id] = file.split('=');
    const pairs = readPairs(name).filter(({ id: pair }) => pair.startsWith('own-') || partOf(pair) === 'read');
    return { pairs, story: id === undefined ? null : (storiesFor(id)[0] ?? null) };
  });
  const stories = new Map(given.flatMap(({ pairs, story }) => pairs.map(({ id }) => [id, story])));
  return {
    packs,
    pairs: given.flatMap(({ pairs }) => pairs),
    /** Articles by folder: those of one folder are held against each other. */
    articles: folders.map(readArticles),
    storyOf: ({ id, story }: Pair) => packs.find((pack) => pack.id === story) ?? stories.get(id) ?? null,
  };
}

/** Learns chances from labelled pairs and from sentences of articles; `--validate` shows first how well they hold. */
function learn(args: readonly string[]): void {
  const { packs, pairs, articles, storyOf } = learningData(args);
  const labelled = encountersOfPairs(pairs, storyOf);
  const unlabelled = articles.flatMap((folder) => encountersOfArticles(folder, packs));
  console.error(`${pairs.length} pairs, ${unlabelled.length} pairs of unlabelled sentences`);
  const encounters = [...labelled, ...unlabelled];
  if (args.includes('--validate')) console.error(printed('cross-validated', validationRows(encounters)));
  writeLearned(option(args, '--out') ?? LEARNED, encounters);
}

/** Prints every difference among all sentences of articles, and how those were judged that a reader has judged. */
function cross(folders: readonly string[]): void {
  const judged = readJudgements(JUDGED);
  const flags = crossFlags(folders.flatMap(readArticles), bundledPacks().map(compileStory));
  for (const flag of flags) console.log(JSON.stringify({ ...flag, right: judged.get(flag.key)?.right ?? null }));
  console.error(printed('flag', flagRows(flags, judged)));
  console.error(`${flags.filter(({ key }) => !judged.has(key)).length} of ${flags.length} flags not judged`);
}

/** Measures each aspect on all flags that are judged or labelled, and writes how strongly it may be shown. */
function calibrate(args: readonly string[]): void {
  const { pairs, articles, storyOf } = learningData(args);
  const flags = crossFlags(articles.flat(), bundledPacks().map(compileStory));
  const told = [...toldOfPairs(pairs, storyOf), ...toldOfArticles(flags, readJudgements(JUDGED))];
  const strengths = calibrated(told);
  for (const [aspect, { judged, wrong, shown }] of Object.entries(strengths))
    console.error(
      `${aspect.padEnd(12)} ${String(judged).padStart(4)} judged ${String(wrong).padStart(3)} wrong  ${shown}`,
    );
  writeStrengths(STRENGTHS, strengths);
}

function summary(reports: readonly Report[]): string {
  const lines = reports.map(({ id, story, event, coverage, findings }) => {
    const count = (verdict: string) => findings.filter((finding) => finding.verdict === verdict).length;
    const verdicts = ['differs', 'sides-disagree', 'later', 'agrees', 'only-here', 'not-compared'].map(
      (verdict) => `${verdict} ${count(verdict)}`,
    );
    return `${id}  ${story ?? '–'} ${event ?? '–'}  ${coverage.compared}/${coverage.claims} claims, ${coverage.articles} articles, ${coverage.origins} origins  ${verdicts.join(', ')}`;
  });
  return `${lines.join('\n')}\n`;
}

async function main(args: readonly string[]): Promise<void> {
  const [mode, target] = args;
  if (mode === 'learn') return learn(args.slice(1));
  if (mode === 'calibrate') return calibrate(args.slice(1));
  if (mode === 'cross') return cross(args.slice(1));
  if (target === undefined || !existsSync(target))
    throw new Error(target === undefined ? USAGE : `${target}: no such file or folder\n${USAGE}`);
  const stories = storiesFor(option(args, '--story'));
  const facts = option(args, '--facts');
  if (mode === 'pairs') return evaluatePairs(target, stories, option(args, '--part') ?? 'all');
  if (mode === 'articles') return evaluateArticles(readArticles(target), target, stories, facts);
  if (mode === 'pages')
    return evaluateArticles(await (await import('./pages')).readPages(target), target, stories, facts);
  throw new Error(USAGE);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

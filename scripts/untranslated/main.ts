/** Lists what is still to be translated: `npm run untranslated`. Ends with 1 where anything is. */
import { catalogues } from '../../i18n';
import { sameOnPurpose } from './exceptions';
import { gapsOf } from './gaps';

let open = 0;
for (const [code, catalogue] of Object.entries(catalogues)) {
  const gaps = gapsOf(code, catalogue, catalogues.en, sameOnPurpose);
  open += gaps.length;
  console.log(`\n${code}: ${gaps.length === 0 ? 'complete' : `${gaps.length} to do`}`);
  for (const { key, kind, detail } of gaps) console.log(`  ${kind.padEnd(15)} ${key}\n${' '.repeat(18)}${detail}`);
}
process.exitCode = open > 0 ? 1 : 0;

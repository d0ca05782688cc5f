// Measures, and prints what it found: npm run bench -- <name> [options] [--json]
import { benches } from './benches.ts';

const [name = '', ...words] = process.argv.slice(2);
const json = words.includes('--json');
const bench = benches[name];

if (bench) {
  const { run } = await bench.load();
  const result = await run({
    words: words.filter(word => word !== '--json'),
    say: line => console.error(line),
  });
  if (json) console.log(JSON.stringify(result));
  else console.table(result);
} else {
  const list = Object.entries(benches).map(([known, { summary }]) => `  ${known.padEnd(14)}${summary}`);
  console.error(['Usage: npm run bench -- <name> [--json]', '', ...list].join('\n'));
  process.exitCode = 2;
}

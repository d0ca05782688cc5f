// Builds and runs the scenarios: npm run conformance -- [names] [--write]
import { compareDocument } from './report/compare-document.ts';
import { countsLine } from './report/counts-line.ts';
import { failureText } from './report/failure-text.ts';
import { resultTable } from './report/result-table.ts';
import { runScenarios } from './run/run-scenarios.ts';
import { readScenarios } from './scenarios.ts';

const words = process.argv.slice(2);
const names = words.filter(word => !word.startsWith('--'));
const scenarios = await readScenarios(names);
const results = await runScenarios(scenarios, result => {
  const failure = failureText(result);
  if (failure) console.error(failure);
});

const { columns, rows } = resultTable(results, ({ verdict }) =>
  verdict.kind === 'reason' ? `reason: ${verdict.reason}` : verdict.kind,
);
const width = Math.max(...rows.map(({ name }) => name.length));
for (const { name, cells } of rows)
  console.log([name.padEnd(width), ...cells.map((cell, place) => `${columns[place]}: ${cell}`)].join('  '));
console.log(countsLine(results));

const isWhole = names.length === 0;
const hasFailed = results.some(({ verdict }) => verdict.kind === 'fail');
const complaint =
  isWhole && !hasFailed ? await compareDocument(results, { write: words.includes('--write') }) : undefined;
if (complaint) console.error(complaint);
if (hasFailed || complaint) process.exitCode = 1;

// Builds and runs the scenarios: npm run conformance -- [names] [--write]
import { compareDocument } from './report/compare-document.ts';
import { countsLine } from './report/counts-line.ts';
import { failureText } from './report/failure-text.ts';
import { resultsText } from './report/results-text.ts';
import { runScenarios } from './run/run-scenarios.ts';
import { readScenarios } from './scenarios.ts';

const words = process.argv.slice(2);
const names = words.filter(word => !word.startsWith('--'));
const scenarios = await readScenarios(names);
const results = await runScenarios(scenarios, result => {
  const failure = failureText(result);
  if (failure) console.error(failure);
});

console.log(resultsText(results));
console.log(countsLine(results));

const isWhole = names.length === 0;
const hasFailed = results.some(({ verdict }) => verdict.kind === 'fail');
const complaint =
  isWhole && !hasFailed ? await compareDocument(results, { write: words.includes('--write') }) : undefined;
if (complaint) console.error(complaint);
if (hasFailed || complaint) process.exitCode = 1;

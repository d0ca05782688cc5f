import { format, resolveConfig } from 'prettier';
import type { Result } from '../run/run-scenarios.ts';
import { choiceTable } from './choice-table.ts';
import { countsLine } from './counts-line.ts';
import { markdownTable } from '../../e2e/support/markdown-table.ts';
import { reasonsList } from './reasons-list.ts';
import { resultTable } from './result-table.ts';

const HEAD = `# Conformance: what of webpack's federation holds here

webpack tests containers and sharing with small cases of its own. The scenarios in \`conformance/scenarios\` have the same names and check the
same facts, written anew: real apps, built with \`defineApp\` (and with plain webpack where another tool's app is meant), run by the runtime of
Weft, in Node with the process as the host, and in Chromium with the first app of the scenario as the host.

\`\`\`sh
npm run conformance                        # builds and runs all; fails when one does, or when this page says something else
npm run conformance -- circular no-shared  # some
npm run conformance -- --write             # writes this page
\`\`\`

A scenario passes where it finds what webpack's case has. Where Weft has something else by a decision, or webpack sets a limit, the reason stands here, and the
scenario checks what happens instead.

`;

/** docs/conformance.md, as prettier has it. `file`: its path. */
export async function conformanceDocument(file: string, results: readonly Result[]): Promise<string> {
  const { columns, rows } = resultTable(results, ({ scenario, verdict }) =>
    verdict.kind === 'reason' ? `[reason](#${scenario.name})` : verdict.kind,
  );
  const table = markdownTable(
    ['Case', 'What is so', ...columns],
    rows.map(({ name, says, cells }) => [`\`${name}\``, says, ...cells]),
  );
  const text = [
    `${HEAD}\`${countsLine(results)}\``,
    `## Results\n\n${table}`,
    `## Reasons\n\n${reasonsList(results)}`,
    `## Which version is chosen\n\n${choiceTable()}`,
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

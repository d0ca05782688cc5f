import rows from '../scenarios/share-scope-choice/main/src/rows.json' with { type: 'json' };
import { markdownTable } from '../../e2e/support/markdown-table.ts';

const HEAD = `What \`share-scope-choice\` checks, row by row: the versions in a share scope in their order, what a consumer asks for, and what it gets. What the host
of a page shares counts as loaded in the scope of each app.`;

/** Which version of a share scope is chosen, as a table. */
export const choiceTable = (): string =>
  [
    HEAD,
    markdownTable(
      ['', 'In the scope', 'Asked for', 'Chosen'],
      rows.map(row => [row.title, row.scope.join(', ') || 'nothing', asked(row), row.chosen]),
    ),
  ].join('\n\n');

const asked = ({ range, singleton, strict, own }: (typeof rows)[number]): string =>
  [
    range === false ? 'any' : `\`${range}\``,
    singleton && 'singleton',
    strict && 'strict',
    own && `own copy ${own}`,
  ]
    .filter(Boolean)
    .join(', ');

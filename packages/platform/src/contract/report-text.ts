import { sizeText } from '../command/size-text.js';
import type { ReleaseName } from '../release/release.js';
import type { CheckReport } from './check-change.js';
import type { Finding } from './finding.js';

/** A report for people at a terminal. */
export function reportText(report: CheckReport): string {
  const { environment, verdict, findings, affected } = report;
  const facts = factsOf(report).map(fact => `    ${fact}`);
  const nobody = `. Nobody who is live would notice: ${listed(affected.apps)}.`;
  return [
    [`  ${environment}: ${verdict}${findings.length === 0 ? nobody : ''}`, ...facts].join('\n'),
    ...findings.map(finding => indent(findingText(finding))),
  ].join('\n\n');
}

/** What would change without being wrong: versions of shared packages, and sizes of pages, with the hosts that most have. */
function factsOf({ versions, bytes }: CheckReport): string[] {
  const pages = [...new Set(bytes.map(({ page }) => page))].flatMap(page => {
    const rows = bytes.filter(row => row.page === page && row.before > 0);
    const [row] = rows.sort((one, other) => other.hosts.length - one.hosts.length);
    return row ? [`${page}: ${change(row.after - row.before)} before compression`] : [];
  });
  return [
    ...versions.map(({ key, from, to, pages: on }) => `${key} ${from} → ${to} on ${listed(on)}`),
    ...pages,
  ];
}

const change = (bytes: number) => `${bytes < 0 ? '−' : '+'}${sizeText(Math.abs(bytes))}`;

/** What would happen to one consumer, in a few lines. */
export function findingText({ consumer, module, names, place, reason, verdict }: Finding): string {
  const taken = names.map(({ name }) => name).join(', ');
  const what = module === undefined ? '' : ` uses ${[taken, module].filter(Boolean).join(' of ')}`;
  const types = names.flatMap(({ name, before, after }) =>
    before === undefined && after === undefined
      ? []
      : [`  ${name} was  ${before ?? 'not there'}`, `  ${name} is   ${after ?? 'not there any more'}`],
  );
  return [
    `${verdict}: ${nameText(consumer)}${what}`,
    ...(place ? [`  at ${place}`] : []),
    ...types,
    indent(reason),
  ].join('\n');
}

/** One line for the history. */
export const findingLine = ({ consumer, module, names }: Finding): string =>
  [nameText(consumer), module, names.map(({ name }) => name).join(',')].filter(Boolean).join(' ');

/** Reports for a pull request. */
export const reportMarkdown = (reports: readonly CheckReport[]): string =>
  reports.map(markdownOf).join('\n\n');

function markdownOf(report: CheckReport): string {
  const { environment, verdict, findings, affected } = report;
  const { apps, pages } = affected;
  const rows = findings.map(
    ({ consumer, module = '', names, place = '', reason, verdict: one }) =>
      `| ${[one, nameText(consumer), module, names.map(({ name }) => code(name)).join(', '), place, reason].map(cell).join(' | ')} |`,
  );
  const table = [
    '| | Consumer | Module | Names | Place | Reason |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
  const types = findings.flatMap(({ names }) =>
    names.flatMap(({ name, before, after }) =>
      before === undefined && after === undefined
        ? []
        : [
            `\`\`\`diff\n- ${name}: ${before ?? 'not there'}\n+ ${name}: ${after ?? 'not there any more'}\n\`\`\``,
          ],
    ),
  );
  return [
    `### \`${environment}\`: ${verdict}`,
    `Apps that it touches: ${listed(apps)}. Pages: ${listed(pages)}.`,
    ...(factsOf(report).length > 0
      ? [
          factsOf(report)
            .map(fact => `- ${fact}`)
            .join('\n'),
        ]
      : []),
    ...(rows.length > 0 ? [table.join('\n'), ...new Set(types)] : []),
  ].join('\n\n');
}

const nameText = ({ app, version }: ReleaseName) => `${app}@${version}`;
const listed = (names: readonly string[]) => names.join(', ') || 'none';
const code = (text: string) => `\`${text}\``;
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
const indent = (text: string) => text.replace(/^/gm, '  ');

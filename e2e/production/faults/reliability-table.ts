import { markdownTable } from '../../support/markdown-table.ts';
import type { Failure, Rung, Way } from './fault.ts';
import type { Finding } from './report.ts';

const SHOWN: Record<Rung, string> = {
  live: 'the live release',
  before: 'the release before',
  fallback: 'the fallback',
  plain: 'a plain page',
  notice: 'a notice',
};

const HEAD = ['Fault', 'First load', 'Soft navigation', 'Events'];

/** The table of docs/reliability.md. `findings`: by fault, one for each way that there is. */
export function reliabilityTable(findings: ReadonlyMap<string, readonly Finding[]>): string {
  const rows = [...findings].map(([fault, found]) => [fault, ...rowOf(found)]);
  return markdownTable(HEAD, rows);
}

function rowOf(found: readonly Finding[]): string[] {
  const shown = (way: Way) => {
    const finding = found.find(finding => finding.way === way);
    return finding ? SHOWN[finding.shows] : '–';
  };
  return [shown('first load'), shown('soft navigation'), eventsOf(found)];
}

/** Events that differ from one way to the other are told one after the other. */
const eventsOf = (found: readonly Finding[]): string => [...new Set(found.map(eventText))].join(' / ');

function eventText({ failures, retries = 0 }: Finding): string {
  const told = failures.map(failureText);
  if (retries > 0) told.push(`${retries} ${retries === 1 ? 'retry' : 'retries'}`);
  return told.join(', ') || 'none';
}

const failureText = ({ code, app, release }: Failure): string =>
  [`\`${code}\``, app, release && `(${release})`].filter(Boolean).join(' ');

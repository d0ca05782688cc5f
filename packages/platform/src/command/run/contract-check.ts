import { checkChange } from '../../contract/check-change.js';
import { findingLine, reportText } from '../../contract/report-text.js';
import type { CheckSnapshot } from '../../environment/append-snapshot.js';
import { PlatformError } from '../../platform-error.js';
import type { Call } from '../command.js';

interface CheckedCall extends Pick<Call, 'directory' | 'signal' | 'say'> {
  options: { force: boolean; why: string };
}

/**
 * Refuses snapshots that would break somebody who is live; with `--force` it says what they break. Throws USAGE where that is asked for without a
 * reason. Rejects with CONTRACT_BROKEN, and as `checkChange`.
 */
export function contractCheck({
  options: { force, why },
  directory,
  signal,
  say,
}: CheckedCall): CheckSnapshot {
  if (force && why.trim() === '')
    throw new PlatformError(
      'USAGE',
      '--force needs a reason, for those who find it in the history: --why "…"',
    );
  return async (store, current, next) => {
    const report = await checkChange(store, current, next, { directory, signal });
    const breaking = report.findings.filter(({ verdict }) => verdict === 'breaking');
    if (breaking.length === 0) {
      if (report.findings.length > 0) say(reportText(report));
      return [];
    }
    if (!force) throw broken(reportText(report));
    say(reportText(report));
    return breaking.map(findingLine);
  };
}

const broken = (text: string) =>
  new PlatformError(
    'CONTRACT_BROKEN',
    `It would break who is live, so nothing has changed:\n\n${text}\n\n` +
      'Keep what they use until they have moved on, or deploy them together with it. To do it all the same: --force --why "…"',
  );

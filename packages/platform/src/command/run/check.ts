import { checkChange, type CheckReport } from '../../contract/check-change.js';
import { verdictOf } from '../../contract/finding.js';
import { reportMarkdown, reportText } from '../../contract/report-text.js';
import { isExpired } from '../../environment/expiry.js';
import { listEnvironments } from '../../environment/list-environments.js';
import { own } from '../../environment/own.js';
import { latestSnapshot } from '../../environment/read-log.js';
import { releasesByApp } from '../../environment/releases-by-app.js';
import { setReleases } from '../../environment/set-releases.js';
import { environmentName } from '../../names.js';
import { PlatformError } from '../../platform-error.js';
import { readBuild } from '../../release/read-build.js';
import { withBuilds } from '../../release/with-builds.js';
import type { Outcome } from '../command.js';
import type { CallOf } from '../options.js';
import { readerOf } from './called-store.js';
import { allTargets, findTargets } from './targets.js';

export async function run(call: CallOf<'check'>): Promise<Outcome> {
  const { words, options, directory, signal } = call;
  if (options.all && words.length > 0)
    throw new PlatformError('USAGE', '--all means every app: name none beside it.');
  const targets = await (options.all ? allTargets(directory) : findTargets(words, directory));
  const found = await Promise.all(
    targets.map(async target => ('dist' in target ? readBuild(target.dist) : target.release)),
  );
  const stored = await readerOf(call);
  const reader = withBuilds(
    stored,
    found.flatMap(build => ('files' in build ? [build] : [])),
  );
  const versions = releasesByApp(found);

  const reports: CheckReport[] = [];
  for (const environment of options.env?.split(',').map(environmentName) ??
    (await listEnvironments(stored))) {
    const current = await latestSnapshot(stored, environment, 0, { signal });
    const isJoined =
      current && !isExpired(current, new Date()) && Object.keys(versions).some(app => own(current.apps, app));
    if (!isJoined && options.env === undefined) continue;
    const number = (current?.number ?? 0) + 1;
    const next = { environment, number, ...setReleases(current, versions, number) };
    reports.push(await checkChange(reader, current, next, { directory, signal }));
  }
  const verdict = verdictOf(reports.flatMap(({ findings }) => findings));
  const text = options.markdown ? reportMarkdown(reports) : reports.map(reportText).join('\n\n');
  return {
    text: text || '  No environment has one of these apps: nobody can be broken.',
    data: { verdict, environments: reports },
    isRefusal: verdict === 'breaking',
  };
}

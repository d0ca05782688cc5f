import { developmentGlobal, type ManifestModule } from '@weft/federation-runtime/manifest';
import { fileUrl, type ReleaseFacts } from '../release-facts.js';

/** Whether it stands for an app of a dev server, of which the edge knows nothing. */
export const isLocal = ({ location }: ReleaseFacts): boolean => location.release === undefined;

/**
 * An app as its dev server has it. The edge cannot ask that one, as it is a server of the visitor's own machine. What pages have to know is
 * taken from the live release, which the source does not differ much from: the page that it announces, and whose modules it takes.
 */
export function localFacts(live: ReleaseFacts, origin: string): ReleaseFacts {
  const { app, version, needs } = live;
  const entry = `${origin}/${app}.js`;
  const isEntry = (file: string) => fileUrl(app, version, file) === live.location.entry;
  return {
    ...live,
    // That it was built in the same format is taken from there as well.
    location: {
      ...{ entry, global: developmentGlobal(app) },
      ...(live.location.type === 'module' ? { type: 'module' } : {}),
    },
    needs: {
      ...{ policy: needs.policy, shared: [] },
      host: needs.host && withoutFiles(needs.host),
      modules: Object.fromEntries(
        Object.entries(needs.modules).map(([path, module]) => [path, withoutFiles(module)]),
      ),
    },
    urlOf: file => (isEntry(file) ? entry : live.urlOf(file)),
  };
}

const withoutFiles = ({ remotes, renders }: ManifestModule): ManifestModule => ({
  ...{ js: [], css: [], shared: [] },
  ...{ remotes, renders },
});

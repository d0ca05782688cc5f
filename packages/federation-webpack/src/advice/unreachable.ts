import { PATIENCE, type Failure, type Sources } from './sources.js';

/** Where a dev server says whose it is. */
const WHO = '/_weft/app';

/** About an app that runs from source and whose entry did not come. Of releases the runtime has said all. */
export async function adviseOnEntry(
  { app = '' }: Pick<Failure, 'app'>,
  { snapshot, fetch }: Sources,
): Promise<string | undefined> {
  const location = snapshot.apps[app];
  if (!location || location.release !== undefined) return undefined;
  const { origin, port } = new URL(location.entry, globalThis.document?.baseURI);
  const free = `Stop it (find it with: lsof -i :${port}), or change devPort of ${app}.`;
  const answer = await whoAnswers(origin, fetch);
  switch (answer.who) {
    case 'nobody':
      return `"${app}" does not answer at ${origin}. Start it: npm run dev -- --filter=${app}; or all apps: npm run dev.`;
    case 'silent':
      return `What answers at ${origin} lets no other origin have the files of "${app}": the header Access-Control-Allow-Origin is missing. Have it send "Access-Control-Allow-Origin: *", or, if it is another program, free port ${port} (find it with: lsof -i :${port}).`;
    case 'stranger':
      return `Port ${port} of "${app}" is taken by something else. ${free}`;
    default:
      return answer.who === app
        ? `"${app}" answers at ${origin}, but its entry cannot be had. Look at the terminal for errors of its build.`
        : `Port ${port} of "${app}" is taken by "${answer.who}". ${free}`;
  }
}

/** The name of the app whose dev server answers, or: nobody; somebody who says nothing to other origins; a stranger. */
async function whoAnswers(origin: string, ask: typeof fetch): Promise<{ who: string }> {
  const url = origin + WHO;
  try {
    const response = await ask(url, { signal: AbortSignal.timeout(PATIENCE) });
    const found = (await response.json().catch(() => null)) as { app?: unknown } | null;
    return { who: response.ok && typeof found?.app === 'string' ? found.app : 'stranger' };
  } catch {
    // Without CORS a browser tells no more than that there was an answer.
    const asked = ask(url, { mode: 'no-cors', signal: AbortSignal.timeout(PATIENCE) });
    return asked.then(
      () => ({ who: 'silent' }),
      () => ({ who: 'nobody' }),
    );
  }
}

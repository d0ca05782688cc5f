import { once } from 'node:events';
import { startWeft } from './weft.ts';
import { end, type Served } from './served.ts';

interface EdgeOptions {
  /** Origins that its pages may load from besides its own. @default none */
  origins?: readonly string[];
  /** Whether it fills pages itself. @default browsers do it */
  ssr?: boolean;
}

/** Serves a store with the real command. */
export async function startEdge(
  store: string,
  { origins = [], ssr = false }: EdgeOptions = {},
): Promise<Served> {
  const allowed = origins.length > 0 ? ['--origins', origins.join()] : [];
  const rendered = ssr ? ['--ssr'] : [];
  const child = startWeft([
    'serve',
    '--store',
    store,
    '--port',
    '0',
    '--host',
    '127.0.0.1',
    ...allowed,
    ...rendered,
  ]);
  let wrong = '';
  child.stderr?.on('data', chunk => (wrong += String(chunk)));
  const failed = once(child, 'close').then(() => {
    throw new Error(`weft serve ended: ${wrong}`);
  });
  const [said] = (await Promise.race([once(child.stdout ?? child, 'data'), failed])) as [Buffer];
  failed.catch(() => {});
  const { port } = new URL((JSON.parse(String(said)) as { origin: string }).origin);
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => end(child) };
}

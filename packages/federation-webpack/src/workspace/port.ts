import { createServer } from 'node:net';
import { DefinitionError } from '../definition/definition-error.js';

/** Resolves when `port` can be listened on at this machine; else rejects with a DefinitionError that names app and port. */
export async function assertPortFree(app: string, port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new DefinitionError(
    `Port ${port} of app "${app}" is taken.`,
    'Another program listens there, perhaps an earlier run that is still going.',
    `Stop it (find it with: lsof -i :${port}), or change devPort in federation.config.ts of "${app}".`,
  );
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(port, 'localhost', () => server.close(() => resolve(true)));
  });

import { freePort, takePort } from '../fixtures/free-port.js';
import { DefinitionError } from '../definition/definition-error.js';
import { assertPortFree } from './port.js';

it('resolves for a port that is free, and leaves it free', async () => {
  const port = await freePort();
  await expect(assertPortFree('catalog', port)).resolves.toBeUndefined();
  await expect(assertPortFree('catalog', port)).resolves.toBeUndefined();
});

it('names app and port, and how to go on, when the port is taken', async () => {
  const { port, release } = await takePort();
  const error = await assertPortFree('catalog', port).catch((reason: unknown) => reason);
  await release();
  expect(error).toBeInstanceOf(DefinitionError);
  expect((error as Error).message.split('\n')).toEqual([
    `Port ${port} of app "catalog" is taken.`,
    expect.stringMatching(/^ {2}Why: /),
    `  To do: Stop it (find it with: lsof -i :${port}), or change devPort in federation.config.ts of "catalog".`,
  ]);
});

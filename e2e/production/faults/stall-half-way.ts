import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { on } from './answers.ts';
import type { Target } from './requests.ts';
import type { Scene } from './stage.ts';

/**
 * The server sends the first half of a file, and then nothing more. Playwright's routes answer with whole bodies, so the browser is sent
 * to a server that does not.
 */
export const stallHalfWay = (target: Target) => async (page: Page, scene: Scene) => {
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '', scene.origin))
      .then(answer => answer.text())
      .then(whole => {
        response.writeHead(200, {
          'content-type': 'text/javascript; charset=utf-8',
          'content-length': Buffer.byteLength(whole),
          'access-control-allow-origin': '*',
        });
        response.write(whole.slice(0, whole.length / 2));
      });
  });
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  page.once('close', () => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  await on(target, route => {
    const { pathname } = new URL(route.request().url());
    return route.continue({ url: `http://localhost:${port}${pathname}` });
  })(page, scene);
};

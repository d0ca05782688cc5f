import type { HonoRequest } from 'hono';
import { html } from 'hono/html';
import { NOTICE_STYLE, NOTICE_STYLE_HASH } from './notice-style.js';
import { DATA_SECURITY, noticeSecurity } from './policy/security-headers.js';

/** Why there is no answer, in the words of errors: what, about which thing, and the next step. */
export interface Refusal {
  status: 400 | 403 | 404 | 405 | 410 | 413 | 415 | 429 | 500 | 503;
  code: string;
  title: string;
  message: string;
  headers?: Record<string, string>;
  /** Where people may go from here, on this origin. @default nowhere */
  links?: readonly { href: string; text: string }[];
}

/** What the answer to "is it a page?" depends on. */
export const PAGE_VARY = 'Accept, Sec-Fetch-Dest';

/**
 * Whether a page is asked for: by those who accept one, and by programs that take anything (checks, crawlers) where the path does
 * not look like a file. What a page of a browser loads says so in `Sec-Fetch-Dest`.
 */
export function wantsPage(asked: HonoRequest): boolean {
  const accept = asked.header('accept') ?? '*/*';
  if (accept.includes('text/html')) return true;
  return accept === '*/*' && asked.header('sec-fetch-dest') === undefined && !FILE.test(asked.path);
}

const NOTICE_SECURITY = noticeSecurity(NOTICE_STYLE_HASH);
const FILE = /^\/_weft\/|\.[^/]*$/;

/** Answers that something is not to be had: with a page for people, with JSON for programs. Nobody keeps it, as it may be had soon. */
export function refuse(asked: HonoRequest, refusal: Refusal): Response {
  const { status, code, title, message } = refusal;
  const isPage = wantsPage(asked);
  const headers = {
    'Cache-Control': 'no-store',
    Vary: PAGE_VARY,
    ...(isPage ? NOTICE_SECURITY : DATA_SECURITY),
    'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    ...refusal.headers,
  };
  const body = isPage ? noticePage(refusal) : JSON.stringify({ code, title, message });
  return new Response(body, { status, headers });
}

const noticePage = ({ status, code, title, message, links = [] }: Refusal): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        ${NOTICE_STYLE}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${message}</p>
          ${links.map(({ href, text }) => html`<p><a href="${href}">${text}</a></p>`)}
          <p class="code">${status} · ${code}</p>
        </main>
      </body>
    </html>`.toString();

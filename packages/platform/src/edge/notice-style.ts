import { raw } from 'hono/html';
import { inlineHashes } from './policy/inline-hashes.js';

/** How the pages look that the edge itself writes. They have no file beside them, so that they show when nothing else does. */
const STYLE = `<style>
      :root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
      body { margin: 0; min-height: 100svh; display: grid; place-items: center; background: light-dark(#f6f7f9, #14161a); }
      main { box-sizing: border-box; width: min(36rem, 100% - 2rem); margin: 1rem; padding: clamp(1.5rem, 6vw, 3rem);
        overflow-wrap: anywhere; color: light-dark(#1d2433, #e8ebf0); background: light-dark(#fff, #1d2027);
        border: 1px solid light-dark(#dfe3ea, #31363f); border-radius: 0.75rem; }
      h1 { margin: 0; font-size: 1.375rem; line-height: 1.3; text-wrap: balance; }
      p { margin: 0.75rem 0 0; }
      a { color: light-dark(#2a49b8, #9db4ff); }
      .code { font-size: 0.875rem; color: light-dark(#5b6475, #9aa3b2); }
    </style>`;

/** The element, for a template. */
export const NOTICE_STYLE = raw(STYLE);

/** Its hash, for a policy. */
export const [NOTICE_STYLE_HASH = ''] = inlineHashes(STYLE).styles;

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './Page.js';

/** Shows the page of the matrix. What a boundary catches is expected, and not said. */
export const start = load =>
  createRoot(document.getElementById('root'), { onCaughtError: () => {} }).render(
    createElement(Page, { load }),
  );

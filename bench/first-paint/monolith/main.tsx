// The start of the monolith: what is needed for the address comes first, so that nothing suspends.
import { App } from 'monolith/app';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadFirstPage } from './load.ts';

const element = document.getElementById('root') as HTMLElement;
// Whose part of the page it is, to which style sheets are scoped.
element.dataset.weftApp = 'shell';
await loadFirstPage();
createRoot(element).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

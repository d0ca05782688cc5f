import { App } from 'built/app';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** Shows the app of the build in the page. */
export function render(): void {
  const element = document.getElementById('root') as HTMLElement;
  // Whose part of the page it is, to which style sheets are scoped.
  element.dataset.weftApp = 'shell';
  createRoot(element).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

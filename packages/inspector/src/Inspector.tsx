import { createRoot } from 'react-dom/client';
import { INSPECTOR } from './page/own-name';
import { createPageView } from './page/page-view';
import { Panel } from './panel/Panel';

let close: (() => void) | undefined;

/** Opens the inspector of this page, or closes it; where it was opened from has the focus again then. */
export function toggle(): void {
  const leave = close;
  close = leave ? undefined : open(toggle);
  leave?.();
}

/** Shows the inspector in an element of its own. Gives what takes it away. */
function open(onClose: () => void): () => void {
  const from = focused();
  const element = document.body.appendChild(document.createElement('div'));
  const unmount = mount(element, onClose);
  return () => {
    unmount();
    element.remove();
    if (from instanceof HTMLElement && from.isConnected) from.focus();
  };
}

/** What has the focus, also where that is in a tree of its own, as the mark is. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Shows the inspector in an element of the page, which becomes a part of the inspector's. Gives the undo. */
export function mount(element: HTMLElement, onClose: () => void): () => void {
  element.dataset.weftApp = INSPECTOR;
  const root = createRoot(element);
  root.render(<Panel view={createPageView()} onClose={onClose} />);
  return () => root.unmount();
}

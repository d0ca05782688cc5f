import type { Snapshot } from '@weft/federation-runtime/manifest';
import { INSPECT } from '../open/inspect-event';
import { clearAddress } from '../overrides/override-address';
import { isSmall, keepSmall } from './kept-size';
import { MARK_STYLE } from './mark-style';
import { markText } from './mark-text';

interface ShowMarkOptions {
  /** What is to be said of overrides that are over. @default nothing */
  dropped?: string;
  /** Loads another page. @default the browser does */
  go?(address: string): void;
}

/** Shows in a corner of the page in what it is another one than everybody gets, or is no more; nothing where it is the same. */
export function showMark(
  snapshot: Snapshot,
  { dropped, go = address => location.assign(address) }: ShowMarkOptions = {},
): void {
  const text = [dropped, markText(snapshot)].filter(Boolean).join(' ');
  if (!text) return;
  const section = document.createElement('section');
  section.setAttribute('aria-label', 'What this page is made of');

  const draw = (small: boolean) =>
    section.replaceChildren(...(small ? [expand] : [inspect, ...clear, shrink]));
  const resize = (small: boolean) => () => {
    keepSmall(small);
    draw(small);
    section.querySelector('button')?.focus();
  };
  const inspect = button(text, () => dispatchEvent(new Event(INSPECT)), `${text}: open the inspector`);
  const clear = snapshot.overrides ? [button('Clear', () => go(clearAddress()), 'Clear all overrides')] : [];
  const shrink = button('–', resize(true), 'Make this small');
  const expand = button('#', resize(false), text);
  // News are not to be missed.
  draw(isSmall() && !dropped);
  document.body.append(inOwnTree(section));
}

/** No style sheet of the page means what is in it; and a sheet that is made here is none that the policy of a page is about. */
function inOwnTree(content: Element): Element {
  const host = document.createElement('weft-mark');
  const tree = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MARK_STYLE);
  tree.adoptedStyleSheets = [sheet];
  tree.append(content);
  return host;
}

function button(text: string, onClick: () => void, label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = text;
  made.title = label;
  made.setAttribute('aria-label', label);
  made.addEventListener('click', onClick);
  return made;
}

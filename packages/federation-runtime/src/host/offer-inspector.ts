import { federation } from '../registry.js';

/** Where whoever serves the page has what brings the inspector. Nothing of it is fetched before somebody asks. */
const SCRIPT = '/_weft/inspector.js';
/** The event by which somebody asks: for the script first; once it is there, it opens and closes the inspector itself. */
export const INSPECT = 'weft-inspect';

/** Brings the inspector to the page when somebody presses Alt+Shift+W, or asks for it by an event on the window. Gives the undo. */
export function offerInspector(): () => void {
  addEventListener(INSPECT, bring);
  addEventListener('keydown', askByKeys);
  return () => {
    removeEventListener(INSPECT, bring);
    removeEventListener('keydown', askByKeys);
  };
}

const bring = () => void federation().loadScript(SCRIPT).catch(explain);

const explain = (error: Error) =>
  console.info(`This deployment serves no inspector: ${error.message}. See docs/guides/inspector.md`);

function askByKeys(event: KeyboardEvent): void {
  if (!isShortcut(event)) return;
  // It would type something, too.
  event.preventDefault();
  dispatchEvent(new Event(INSPECT));
}

// By the place of the key: what it types together with Alt and Shift differs from layout to layout. AltGr comes with Control.
const isShortcut = ({ code, altKey, shiftKey, ctrlKey, metaKey, repeat }: KeyboardEvent) =>
  code === 'KeyW' && altKey && shiftKey && !ctrlKey && !metaKey && !repeat;

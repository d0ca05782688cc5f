import { INSPECTOR } from '../page/own-name';

/** Where something is in the window, in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A part of the page, and whose it is. */
export interface PartBox extends Box {
  app: string;
}

const PART = '[data-weft-app]';

/** The parts of a page that have a place in it, the outer ones first. One inside a part of the same app goes with that. */
export function partBoxes(page: Document = document): PartBox[] {
  return [...page.querySelectorAll<HTMLElement>(PART)].flatMap(part => {
    const app = appOf(part);
    const isEdge = app !== INSPECTOR && app !== appOf(part.parentElement?.closest<HTMLElement>(PART));
    const box = isEdge ? boxOf(part) : undefined;
    return app && box ? [{ app, ...box }] : [];
  });
}

const appOf = (part?: HTMLElement | null) => part?.dataset.weftApp;

/** What an element takes up; one without a box of its own what is in it. */
function boxOf(element: Element): Box | undefined {
  const { display } = getComputedStyle(element);
  if (display !== 'contents') return inPlace(element.getBoundingClientRect());
  return [...element.childNodes].map(boxOfNode).reduce(around, undefined);
}

function boxOfNode(node: Node): Box | undefined {
  if (node instanceof Element) return boxOf(node);
  if (!node.textContent?.trim()) return undefined;
  const range = document.createRange();
  range.selectNodeContents(node);
  return inPlace(range.getBoundingClientRect());
}

/** What is not shown has none. */
const inPlace = ({ left, top, right, bottom }: DOMRect): Box | undefined =>
  right > left && bottom > top ? { left, top, right, bottom } : undefined;

const around = (one: Box | undefined, other: Box | undefined): Box | undefined =>
  one && other
    ? {
        left: Math.min(one.left, other.left),
        top: Math.min(one.top, other.top),
        right: Math.max(one.right, other.right),
        bottom: Math.max(one.bottom, other.bottom),
      }
    : (one ?? other);

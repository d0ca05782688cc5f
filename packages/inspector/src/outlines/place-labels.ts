import type { Box, PartBox } from './part-boxes';

/** A part with the place of its label. */
export interface LabelledPart extends PartBox {
  label: { left: number; top: number };
}

/** What labels take, in px: of a monospaced font, with what is around the text. */
const HEIGHT = 18;
const width = ({ app }: PartBox) => app.length * 6.7 + 12;

/**
 * Gives each part that is in view a label above its upper left corner, or in it where that would be out of the window. One that would lie on
 * another one goes on to the right of that, and at the end of the row below it.
 */
export function placeLabels(
  parts: readonly PartBox[],
  view: { width: number; height: number },
): LabelledPart[] {
  const placed: Box[] = [];
  return parts
    .filter(part => part.right > 0 && part.left < view.width && part.bottom > 0 && part.top < view.height)
    .map(part => {
      const box = freePlace(part, view.width, placed);
      placed.push(box);
      return { ...part, label: { left: box.left, top: box.top } };
    });
}

function freePlace(part: PartBox, end: number, placed: readonly Box[]): Box {
  const start = Math.max(0, Math.min(part.left, end - width(part)));
  let box = at(part, start, Math.max(0, part.top - HEIGHT));
  for (let taken = overlapping(box, placed); taken; taken = overlapping(box, placed)) {
    const fits = taken.right + width(part) <= Math.min(part.right, end);
    box = fits ? at(part, taken.right, box.top) : at(part, start, taken.bottom);
  }
  return box;
}

const at = (part: PartBox, left: number, top: number): Box => ({
  ...{ left, top },
  right: left + width(part),
  bottom: top + HEIGHT,
});

const overlapping = (box: Box, placed: readonly Box[]) =>
  placed.find(
    other =>
      other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top,
  );

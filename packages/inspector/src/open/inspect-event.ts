/** The event by which somebody on a page asks for the inspector, to open or to close it: the host, when keys are pressed, or the mark. */
export const INSPECT = 'weft-inspect';

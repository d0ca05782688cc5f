/** The values of a body that is one JSON list, or JSON lines. Throws a SyntaxError for what is neither. */
export function parseLines(body: string): unknown[] {
  const trimmed = body.trim();
  if (trimmed.startsWith('[')) return JSON.parse(trimmed) as unknown[];
  return trimmed
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as unknown);
}

/** A table of a document. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(escaped).join(' | ')} |`).join('\n');

const escaped = (text: string) => text.replaceAll('|', '\\|');

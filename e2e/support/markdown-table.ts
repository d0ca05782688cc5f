/** A table of Markdown, aligned as prettier has it. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map(cells => cells.map(text => text.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(...lines.map(cells => cells[column]?.length ?? 0)));
  const [first, ...others] = lines.map(
    cells => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`,
  );
  return [first, `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`, ...others].join('\n');
}

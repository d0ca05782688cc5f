export interface Bar {
  name: string;
  value: number;
  /** Whether it is what the picture is about. @default false */
  isOwn?: boolean;
}

export interface Panel {
  title: string;
  /** Groups of bars, by name. All panels have the same groups with the same bars. */
  groups: Record<string, Bar[]>;
}

interface BarsOptions {
  title: string;
  unit: string;
  panels: Panel[];
}

const LABELS = 190;
const PANEL = { width: 340, gap: 24, value: 74 };
const ROW = 20;
const TOP = 74;
const SPACE = 34;

/** Draws bars side by side, a panel a column, each with a scale of its own. An SVG that is readable on light and on dark pages. */
export function drawBars({ title, unit, panels }: BarsOptions): string {
  const groups = Object.values(panels[0]?.groups ?? {});
  const height = TOP + groups.reduce((sum, bars) => sum + SPACE + bars.length * ROW, 0) + 8;
  const width = LABELS + panels.length * (PANEL.width + PANEL.gap);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(title)}">`,
    STYLE,
    `<rect class="page" width="${width}" height="${height}" rx="8"/>`,
    text(20, 32, title, 'title'),
    ...(panels[0] ? labels(panels[0]) : []),
    ...panels.flatMap((panel, place) => column(panel, LABELS + place * (PANEL.width + PANEL.gap), unit)),
    '</svg>',
    '',
  ].join('\n');
}

const STYLE = `<style>
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .title { font-size: 16px; font-weight: 600 }
  .group { font-weight: 600 }
  .page { fill: #fff; stroke: #d0d7de }
  .bar { fill: #afb8c1 }
  .own { fill: #1a7f5a }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .page { fill: #0d1117; stroke: #30363d }
    .bar { fill: #57606a }
    .own { fill: #3fb98a }
  }
</style>`;

/** Names of groups and bars, left of the panels. */
const labels = ({ groups }: Panel): string[] =>
  rowsOf(groups).map(({ name, y, bar }) =>
    bar ? text(LABELS - 12, y, name, 'name', 'end') : text(20, y, name, 'group'),
  );

function column({ title, groups }: Panel, x: number, unit: string): string[] {
  const rows = rowsOf(groups).flatMap(({ bar, y }) => (bar ? [{ bar, y }] : []));
  const largest = Math.max(...rows.map(({ bar }) => bar.value));
  const lengthOf = (value: number) => (value / largest) * (PANEL.width - PANEL.value);
  return [
    text(x, 58, title, 'panel'),
    ...rows.flatMap(({ bar, y }) => [
      `<rect class="bar${bar.isOwn ? ' own' : ''}" x="${x}" y="${y - 12}" width="${lengthOf(bar.value).toFixed(1)}" height="15" rx="2"/>`,
      text(x + lengthOf(bar.value) + 6, y, `${bar.value} ${unit}`, 'value'),
    ]),
  ];
}

interface Row {
  name: string;
  y: number;
  /** None for the name of a group. */
  bar?: Bar;
}

/** What stands below what, with the base line of its text. */
function rowsOf(groups: Record<string, Bar[]>): Row[] {
  let y = TOP;
  return Object.entries(groups).flatMap(([name, bars]) => {
    y += SPACE;
    const head = { name, y: y - 10 };
    return [head, ...bars.map(bar => ({ name: bar.name, bar, y: (y += ROW) - 8 }))];
  });
}

const text = (x: number, y: number, content: string, kind: string, anchor = 'start') =>
  `<text class="${kind}" x="${x.toFixed(1)}" y="${y}" text-anchor="${anchor}">${escape(content)}</text>`;

const escape = (content: string) =>
  content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

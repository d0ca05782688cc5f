/** The HTML of a page around what a server adds to it. */
export interface SplitPage {
  /** To the end of the head, which is still open. */
  head: string;
  /** From there on, for a browser to fill. */
  asItIs: string;
  /** From there on. `content`: what the host shows, `app` its name. */
  fill(app: string, content: string): string;
}

const HEAD_END = /<\/head|<body/i;
const ROOT = /<div id=(["']?)root\1><\/div>/i;
/** Nothing is missing without scripts then. */
const NO_SCRIPT = /<noscript>[^<]*<\/noscript>/i;

/** Takes the HTML of a page apart; undefined where there is no element for the host, or more in it than our builds put there. */
export function splitPage(html: string): SplitPage | undefined {
  const end = html.search(HEAD_END);
  const rest = html.slice(end);
  if (end < 0 || !ROOT.test(rest)) return undefined;
  return {
    head: html.slice(0, end),
    asItIs: rest,
    fill: (app, content) =>
      rest
        .replace(NO_SCRIPT, '')
        .replace(ROOT, () => `<div id="root" data-weft-app="${app}" data-weft-rendered>${content}</div>`),
  };
}

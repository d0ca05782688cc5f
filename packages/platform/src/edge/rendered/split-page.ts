/** The HTML of a page around what a server adds to it. */
export interface SplitPage {
  /** To the end of the head, which is still open. `styles`: ahead of what scripts need, as these are what the first sight waits for. */
  head(styles: string): string;
  /** From there on, for a browser to fill. */
  asItIs: string;
  /** From there on. `content`: what the host shows, `app` its name. */
  fill(app: string, content: string): string;
}

const HEAD_END = /<\/head|<body/i;
/** They are in the head themselves now. */
const STYLE_AHEAD = /<link rel=preload as=style [^>]*>/g;
const SCRIPT = /<script\b/i;
const ROOT = /<div id=(["']?)root\1><\/div>/i;
/** Nothing is missing without scripts then. */
const NO_SCRIPT = /<noscript>[^<]*<\/noscript>/i;

/** Takes the HTML of a page apart; undefined where there is no element for the host, or more in it than our builds put there. */
export function splitPage(html: string): SplitPage | undefined {
  const end = html.search(HEAD_END);
  const before = html.slice(0, end).replace(STYLE_AHEAD, '');
  const scripts = before.search(SCRIPT);
  const place = scripts < 0 ? end : scripts;
  const rest = html.slice(end);
  if (end < 0 || !ROOT.test(rest)) return undefined;
  return {
    head: styles => before.slice(0, place) + styles + before.slice(place),
    asItIs: rest,
    fill: (app, content) =>
      rest
        .replace(NO_SCRIPT, '')
        .replace(ROOT, () => `<div id="root" data-weft-app="${app}" data-weft-rendered>${content}</div>`),
  };
}

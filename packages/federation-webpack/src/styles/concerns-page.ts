/**
 * Whether a selector means nothing but the page as a whole: `:root`, `html`, `body`, or a part with a theme of its own, `[data-theme]`.
 * What is nested in a rule may say `&` for it.
 */
export function concernsPage(selector: string): boolean {
  const compounds = withoutArguments(selector).split(/[\s>+~]+/);
  return compounds.filter(Boolean).every(compound => PAGE.test(compound));
}

const PAGE = /^(html|body)(?![\w-])|(:root|:scope)(?![\w-])|&|^\*?(\[data-theme\])+$|^::view-transition/i;

/** Leaves the bare names of attributes and pseudo-classes, so that a space or a comma is none of a value. */
function withoutArguments(selector: string): string {
  let text = selector.replace(/"(\\.|[^"])*"|'(\\.|[^'])*'/g, '').replace(/\[\s*([\w-]+)[^\]]*\]/g, '[$1]');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/(:[\w-]+)\(([^()]*)\)/, (_, pseudo: string, list: string) =>
      /^:(is|where)$/.test(pseudo) && list.split(',').every(concernsPage) ? ':root' : pseudo,
    );
  }
  return text;
}

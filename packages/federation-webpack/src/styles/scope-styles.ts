import { AtRule, type ChildNode, type Container, type Rule } from 'postcss';
import { splitRule } from './split-rule.js';

/** Conditions and layers: what is in them is scoped, they stay where they are. */
const GROUPS = ['media', 'supports', 'container', 'layer', 'starting-style'];
// The parts of other apps inside the app's own.
const LIMIT = ':scope [data-weft-app]';

/**
 * Makes the rules of a style sheet hold only inside the app's own parts of the page, `<div data-weft-app="catalog">`, and end at the parts of
 * other apps inside them. What concerns the page as a whole, and what has no selector (fonts, key frames, properties), stays as it is.
 */
export function scopeStyles(container: Container<ChildNode>, app: string): void {
  let scope: AtRule | undefined;
  const put = (own: ChildNode, place: ChildNode) => {
    if (!scope) place.before((scope = appScope(app)));
    scope.append(own);
  };
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'comment') continue;
    if (node.type === 'rule') {
      const { page, own } = splitRule(node);
      // The order of the rules is part of what they mean.
      if (page.length) scope = undefined;
      node.before(page);
      for (const rule of own) put(anchored(rule), node);
      node.remove();
      continue;
    }
    scope = undefined;
    if (node.type !== 'atrule') continue;
    if (GROUPS.includes(node.name)) scopeStyles(node, app);
    else if (node.name === 'scope') {
      put(bounded(node.clone()), node);
      node.remove();
    }
  }
}

const appScope = (app: string) =>
  new AtRule({ name: 'scope', params: `([data-weft-app~="${app}"]) to (${LIMIT})`, nodes: [] });

// A selector without `:scope` would begin below the app's part: it could mean neither that element itself, nor `.dark button` by a class of
// the page. One that says `:scope` anywhere may begin anywhere, and this one lets everything through and weighs nothing.
const ANCHOR = ':where(*,:scope)';
const TYPE = /^(?:\*|(?:[\w-]|\\.|[^\0-\x7f])*)/;

function anchored(rule: Rule): Rule {
  rule.selectors = rule.selectors.map(selector => selector.replace(TYPE, `$&${ANCHOR}`));
  return rule;
}

/** A scope of the author's own would go on into the parts of other apps. */
function bounded(scope: AtRule): AtRule {
  const [, start = '(:scope)', end] = /^(\(.*?\))?\s*(?:\bto\s*\((.*)\))?$/s.exec(scope.params) ?? [];
  scope.raws.afterName = ' ';
  scope.params = `${start} to (${end ? `${end}, ` : ''}${LIMIT})`;
  return scope;
}

import type { ChildNode, Container, Rule } from 'postcss';
import { concernsPage } from './concerns-page.js';

/** What a rule says of the page as a whole, and what it says of elements, each with what is nested in it. */
export interface SplitRule {
  page: Rule[];
  own: Rule[];
}

export function splitRule(rule: Rule): SplitRule {
  const ofPage = rule.selectors.filter(concernsPage);
  const others = rule.selectors.filter(selector => !concernsPage(selector));
  if (!ofPage.length) return { page: [], own: [rule.clone()] };
  const own = others.length ? [rule.clone({ selectors: others })] : [];
  const [page, nested] = (['page', 'own'] as const).map(part => {
    const clone = rule.clone({ selectors: ofPage });
    keep(part, clone);
    return clone.nodes.some(node => node.type !== 'comment') ? [clone] : [];
  }) as [Rule[], Rule[]];
  return { page, own: [...own, ...nested] };
}

/** Leaves only one of the two parts in a rule of the page, or in a condition inside it. */
function keep(part: keyof SplitRule, container: Container<ChildNode>) {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'rule') node.replaceWith(splitRule(node)[part]);
    else if (node.type === 'atrule' && node.nodes) {
      keep(part, node);
      if (!node.nodes.length) node.remove();
    } else if (node.type !== 'comment' && part === 'own') node.remove();
  }
}

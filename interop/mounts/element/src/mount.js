import { GreetingElement } from './greeting-element.js';

const NAME = 'greeting-element';
// The registry of the page takes a name once, and another release of this module may have been here before.
if (!customElements.get(NAME)) customElements.define(NAME, GreetingElement);

export function mount(target, props) {
  const element = Object.assign(document.createElement(NAME), props);
  target.append(element);
  return {
    update: next => Object.assign(element, next),
    unmount: () => element.remove(),
  };
}

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Greeting } from './Greeting.js';

export function mount(element, props) {
  const root = createRoot(element);
  const show = current => root.render(createElement(Greeting, current));
  show(props);
  return { update: show, unmount: () => root.unmount() };
}

import { createApp, h, shallowRef } from 'vue';
// `.ce`: the styles of the component are texts in it, instead of a style sheet in the head of the page.
import Greeting from './Greeting.ce.vue';

export function mount(element, props) {
  const current = shallowRef(props);
  const app = createApp({ render: () => h(Greeting, current.value) });
  for (const text of Greeting.styles) {
    const style = document.createElement('style');
    style.textContent = text;
    element.before(style);
  }
  app.mount(element);
  return {
    update: next => (current.value = next),
    unmount: () => app.unmount(),
  };
}

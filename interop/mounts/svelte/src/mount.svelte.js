import { mount as mountComponent, unmount } from 'svelte';
// Its styles are injected where it is mounted: into the shadow root.
import Greeting from './Greeting.svelte';

export function mount(element, props) {
  const current = $state({ ...props });
  const component = mountComponent(Greeting, { target: element, props: current });
  return {
    update: next => Object.assign(current, next),
    unmount: () => unmount(component),
  };
}

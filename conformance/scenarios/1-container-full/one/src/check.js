import { state } from 'fibre';
import { render as component } from 'zero/component';

const render = () => `one with ${state.name}, ${component()}`;

export async function check() {
  const before = render();
  state.name = 'a newer fibre';
  return { before, after: render() };
}

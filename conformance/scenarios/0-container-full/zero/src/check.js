import { loadRemote } from '@weft/federation-runtime';
import { state } from 'fibre';
import { render } from './component.js';

export async function check() {
  const exposed = await loadRemote('zero/component');
  const before = exposed.render();
  state.name = 'a newer fibre';
  return { same: exposed.render === render, before, after: exposed.render() };
}

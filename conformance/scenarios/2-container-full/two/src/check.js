import { loadRemote } from '@weft/federation-runtime';
import { state } from 'fibre';
import { copy as older } from 'fibre-2';
import { copy as olderSingleton } from 'fibre-singleton';
import { render as one } from 'one/component';
import { self } from './self.js';

export async function check() {
  const exposed = await loadRemote('two/self');
  const chain = `two with ${state.name}, ${one()}`;
  return { chain, older, olderSingleton, self: exposed.self === self };
}

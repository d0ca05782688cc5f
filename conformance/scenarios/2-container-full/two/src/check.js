import { loadRemote } from '@weft/federation-runtime';
import { state } from 'fibre';
import { copy as kit } from 'kit';
import { copy as old } from 'old-fibre';
import { copy as oldSingleton } from 'old-fibre-singleton';
import { render as one } from 'one/component';
import { self } from './self.js';

export async function check() {
  const exposed = await loadRemote('two/self');
  const chain = `two with ${state.name}, ${one()}`;
  return { chain, kit, old, oldSingleton, self: exposed.self === self };
}

import { loadRemote, registerRemotes } from '@module-federation/enhanced/runtime';
import { APPS, manifestOf } from '../src/address.js';
import { start } from '../src/start.js';

registerRemotes(APPS.map(name => ({ name, entry: manifestOf(name) })));

start(loadRemote);

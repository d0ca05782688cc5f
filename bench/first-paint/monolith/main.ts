// The start of the monolith: what is needed for the address comes first, so that nothing suspends.
import { pages } from 'built/modules';
import { load } from '../shims/load.ts';
import { render } from '../shims/render.tsx';

const page = pages.find(({ path }) => location.pathname.startsWith(path));
if (page) await load(page.module);
render();

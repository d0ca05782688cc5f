import emitter from 'webpack/hot/emitter.js';
import { applyUpdate } from './apply-update.js';
import { hasProductionReact } from './production-react.js';
import { reloadPage, tellOfReload } from './reload-page.js';
import { whenIdle, type WebpackHot } from './webpack-hot.js';

// Stands in place of webpack's own `webpack/hot/dev-server`, which reloads without a word. One of these per build; `?catalog` says of which.
declare const __webpack_hash__: string;
declare const __resourceQuery: string;

const app = __resourceQuery.slice(1);
const hot = import.meta.webpackHot as WebpackHot;
let newest = __webpack_hash__;

async function update(): Promise<void> {
  // One that changes elsewhere have begun, or an earlier one.
  await whenIdle(hot);
  if (newest === __webpack_hash__ || hot.status() !== 'idle') return;
  if (hasProductionReact()) return reloadPage(PRODUCTION);
  const updated = await hot.check(false).catch(() => null);
  if (!updated) return reloadPage(`the dev server of ${app} was started anew, with other code`);
  if (await applyUpdate(hot, app, reloadPage)) await update();
}

const PRODUCTION = `${app} was edited, and the React of this page is a production build, which takes no updates in place; the page of "npm run dev -- --filter=${app}" does`;

const onUpdate = (told: string | CustomEvent<{ currentHash: string }>) => {
  newest = typeof told === 'string' ? told : told.detail.currentHash;
  void update();
};

if ('addEventListener' in emitter) emitter.addEventListener('webpackHotUpdate', onUpdate);
else emitter.on('webpackHotUpdate', onUpdate);
tellOfReload();

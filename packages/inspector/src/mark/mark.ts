import { readSnapshot } from '../page/read-snapshot';
import { showMark } from './show-mark';

const snapshot = readSnapshot();
// Whoever serves the page says there what is over since the visit before.
const { dropped } = document.currentScript?.dataset ?? {};
if (snapshot) showMark(snapshot, { dropped });

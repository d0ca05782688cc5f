// Runs before each test file of an app.
require('@testing-library/jest-dom');
const { createTestFederation, setNeighbours } = require('@weft/federation-runtime/testing');

const { modules, pages } = globalThis.__WEFT_NEIGHBOURS__;
setNeighbours({
  modules: Object.fromEntries(Object.entries(modules).map(([id, path]) => [id, async () => require(path)])),
  pages,
});

let federation;
let noise;
const real = { error: console.error, warn: console.warn };
const note = (...parts) => {
  const text = parts.map(String).join(' ');
  if (!isOfReleases(text)) noise.push(text);
};

/** A release has been built for production, and does not say which lists of children have no need of keys. */
const isOfReleases = text =>
  globalThis[Symbol.for('weft.test.released')] && text.includes('unique "key" prop');

beforeEach(() => {
  federation = createTestFederation();
  noise = [];
  Object.assign(console, { error: note, warn: note });
});

afterEach(() => {
  federation.restore();
  Object.assign(console, real);
  if (noise.length > 0) throw new Error(`Unexpected console output:\n${noise.join('\n')}`);
});

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
const note = (...parts) => noise.push(parts.map(String).join(' '));

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

import { createRandom } from './fixtures/random.js';
import { parseModuleId } from './module-id.js';

it.each([
  ['catalog/CatalogPage', 'catalog', './CatalogPage'],
  ['component-library/tokens.css', 'component-library', './tokens.css'],
  ['checkout/forms/Address', 'checkout', './forms/Address'],
  ['a/b', 'a', './b'],
])('%s', (id, app, module) => {
  expect(parseModuleId(id)).toEqual({ app, module });
});

it.each(['', '/', 'catalog', 'catalog/', '/CatalogPage'])('refuses "%s" and says how to write it', id => {
  expect(() => parseModuleId(id)).toThrow(
    expect.objectContaining({
      code: 'MODULE_ID_INVALID',
      phase: 'lookup',
      module: id,
      message: `[MODULE_ID_INVALID] ${id} (write "app/Module"). docs/errors.md#module_id_invalid`,
    }) as Error,
  );
});

it('takes apart whatever was put together, and nothing else', () => {
  const random = createRandom(7);
  const text = () => Array.from({ length: random(4) }, () => 'ab-/.'[random(5)]).join('');
  for (let round = 0; round < 500; round++) {
    const id = text() + '/' + text();
    try {
      const { app, module } = parseModuleId(id);
      expect(app).toMatch(/^[^/]+$/);
      expect(app + module.slice(1)).toBe(id);
    } catch (error) {
      expect(error).toMatchObject({ code: 'MODULE_ID_INVALID' });
      expect(id).toMatch(/^\/|^[^/]*\/$/);
    }
  }
});

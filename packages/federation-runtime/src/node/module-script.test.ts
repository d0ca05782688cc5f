/** @jest-environment node */
import { moduleScript } from './module-script.js';

const URL_OF = 'https://shop.example/cart/entry.js';
const run = (text: string) => new Function(moduleScript(text, URL_OF))() as Record<string, unknown>;

describe('an entry', () => {
  it('gives what it says at its end', () => {
    expect(run('var a=1;const s=2;export{a as get,s as init};')).toEqual({ get: 1, init: 2 });
    expect(run('const get = 1;\nexport { get };\n//# sourceMappingURL=entry.js.map')).toEqual({ get: 1 });
  });

  it('knows where it is', () => {
    expect(run('const get=new URL("./a.js",import.meta.url).href;export{get}')).toEqual({
      get: 'https://shop.example/cart/a.js',
    });
  });

  it('is not taken for one by what it only speaks of', () => {
    expect(run('const get="export{a as b};";export{get};')).toEqual({ get: 'export{a as b};' });
  });

  it('is strict, as a module is', () => {
    expect(run('const get=[function(){return this}][0].call(undefined);export{get}')).toEqual({});
  });
});

describe('a chunk', () => {
  it('gives its modules, whatever they say, with its licence before them', () => {
    const modules = '{7(e){e.exports="export const __webpack_esm_modules__ = 1"}}';
    const text = `/*! For license information please see 7.js.LICENSE.txt */\nexport const __webpack_esm_ids__=[7];export const __webpack_esm_modules__=${modules};\n//# sourceMappingURL=7.js.map`;
    const { __webpack_esm_ids__: ids, __webpack_esm_modules__: found } = run(text);
    const module: { exports?: unknown } = {};
    (found as Record<string, (module: object) => void>)[7]?.(module);
    expect([ids, module.exports]).toEqual([[7], 'export const __webpack_esm_modules__ = 1']);
  });

  it('gives what it has of the runtime, not minified as well', () => {
    const text = `export const __webpack_esm_ids__ = ["a"];
export const __webpack_esm_modules__ = {};
export const __webpack_esm_runtime__ =
/******/ function() { return 3; };`;
    expect((run(text).__webpack_esm_runtime__ as () => number)()).toBe(3);
  });
});

it('refuses a file of another kind', () => {
  expect(() => moduleScript('export default 1;', URL_OF)).toThrow(SyntaxError);
});

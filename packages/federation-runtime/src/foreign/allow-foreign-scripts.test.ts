import { startTestPage, type TestPage } from '../fixtures/test-page.js';
import { allowForeignScripts } from './allow-foreign-scripts.js';

interface Rules {
  createScriptURL(url: string): string;
}

let page: TestPage;
beforeEach(async () => void (page = await startTestPage()));
afterEach(() => page.close());

/** As a browser has them; `refuses`: why the page allows no policy of that name. */
function trustedTypes({ has, refuses }: { has?: object; refuses?: string } = {}) {
  const made: Record<string, Rules> = {};
  const createPolicy = (name: string, rules: Rules) => {
    if (refuses) throw new TypeError(refuses);
    made[name] = rules;
  };
  return { made, trustedTypes: { defaultPolicy: has ?? null, createPolicy } };
}

const check = (url: string) => {
  if (!url.startsWith('https://widgets.example/')) throw new Error(`${url} is refused`);
  return url;
};

it('has URLs that are strings checked as those of apps are', () => {
  page.open({}, { scriptUrl: check });
  const { made, ...place } = trustedTypes();
  allowForeignScripts(place);
  const { createScriptURL } = made.default as Rules;
  expect(createScriptURL('https://widgets.example/1.js')).toBe('https://widgets.example/1.js');
  expect(() => createScriptURL('https://evil.example/1.js')).toThrow('https://evil.example/1.js is refused');
  expect(Object.keys(made.default as Rules)).toEqual(['createScriptURL']);
});

it('leaves a policy that is there as it is', () => {
  const { made, ...place } = trustedTypes({ has: {} });
  allowForeignScripts(place);
  expect(made).toEqual({});
});

it('has nothing to do where there are no Trusted Types', () => {
  expect(() => allowForeignScripts({})).not.toThrow();
});

it('says what to do where the page allows none', () => {
  expect(() => allowForeignScripts(trustedTypes({ refuses: 'Policy "default" disallowed' }))).toThrow(
    expect.objectContaining({
      code: 'FOREIGN_SCRIPTS_REFUSED',
      message:
        '[FOREIGN_SCRIPTS_REFUSED]  (Policy "default" disallowed). docs/errors.md#foreign_scripts_refused',
    }) as Error,
  );
});

import { parseJson } from './parse-json.js';

it('parses what is plain', () => {
  expect(parseJson('{"constructor":{"a":[1,"__proto__"]}}')).toEqual({
    constructor: { a: [1, '__proto__'] },
  });
});

it.each(['{"__proto__":{"polluted":1}}', '{"apps":[{"a":{"__proto__":null}}]}', '{"\\u005f_proto__":1}'])(
  'takes %s for no JSON',
  text => {
    expect(() => parseJson(text)).toThrow(new SyntaxError('__proto__'));
    expect({}).not.toHaveProperty('polluted');
  },
);

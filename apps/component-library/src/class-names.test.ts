import { classNames } from './class-names';

test('joins what applies and leaves out the rest', () => {
  expect(classNames('a', false, undefined, 'b')).toBe('a b');
});

test('is undefined when nothing applies, so that no empty class attribute is written', () => {
  expect(classNames(false, undefined)).toBeUndefined();
});

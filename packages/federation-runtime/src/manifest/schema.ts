/** Checks a value and gives it its type; throws a SchemaError that names the place. */
export type Schema<T> = (value: unknown, at?: string) => T;

/** The type that a schema describes: types are inferred from it, never written twice. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

type Shape = Record<string, Schema<unknown>>;
type Optional<S extends Shape> = { [K in keyof S]: undefined extends Infer<S[K]> ? K : never }[keyof S];
type Inferred<S extends Shape> = { [K in Exclude<keyof S, Optional<S>>]: Infer<S[K]> } & {
  [K in Optional<S>]?: Infer<S[K]>;
};

/** Names what was expected, where, and what was found. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';

  constructor(expected: string, at: string, value: unknown) {
    super(`${at || 'the document'} should be ${expected}, but is ${JSON.stringify(value) ?? 'missing'}`);
  }
}

const check =
  <T>(expected: string, holds: (value: unknown) => boolean): Schema<T> =>
  (value, at = '') => {
    if (!holds(value)) throw new SchemaError(expected, at, value);
    return value as T;
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const string = check<string>('a string', value => typeof value === 'string');
export const number = check<number>('a number', value => typeof value === 'number');
export const boolean = check<boolean>('true or false', value => typeof value === 'boolean');

/** Exactly this value. */
export const literal = <const T extends string | number | boolean>(...values: T[]): Schema<T> =>
  check<T>(values.map(value => JSON.stringify(value)).join(' or '), value => values.includes(value as T));

/** May be missing. */
export const optional =
  <T>(schema: Schema<T>): Schema<T | undefined> =>
  (value, at) =>
    value === undefined ? undefined : schema(value, at);

/** A list of one kind. */
export const array =
  <T>(schema: Schema<T>): Schema<T[]> =>
  (value, at = '') => {
    if (!Array.isArray(value)) throw new SchemaError('a list', at, value);
    return value.map((item, index) => schema(item, `${at}[${index}]`));
  };

/** Any keys, values of one kind. */
export const record =
  <T>(schema: Schema<T>): Schema<Record<string, T>> =>
  (value, at = '') => {
    if (!isObject(value)) throw new SchemaError('an object', at, value);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, schema(item, `${at}.${key}`)]),
    );
  };

/** These keys; others are kept out of the result. */
export const object =
  <S extends Shape>(shape: S): Schema<Inferred<S>> =>
  (value, at = '') => {
    if (!isObject(value)) throw new SchemaError('an object', at, value);
    const entries = Object.entries(shape).map(
      ([key, schema]) => [key, schema(value[key], `${at}.${key}`)] as const,
    );
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined)) as Inferred<S>;
  };

/** Parses JSON; a key that could become the prototype of something makes it invalid. */
export const parseJson = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) => {
    if (key === '__proto__') throw new SyntaxError(key);
    return value;
  });

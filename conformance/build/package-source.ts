/** The usual content of a package: it says what and whose it is, and has a state that shows whether two who use it have the same. */
export const packageSource = (name: string, version: string, owner: string): string => {
  const copy = JSON.stringify(`${name}@${version} of ${owner}`);
  return `export const copy = ${copy};\nexport const state = { name: copy };\n`;
};

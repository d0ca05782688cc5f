/** What the build of an app gives as the URL of a file. */
const PICTURE = /\.(?:svg|png|jpe?g|webp|avif|gif|woff2?)$/;

const CLASS_NAMES = '  const classNames: Readonly<Record<string, string>>;\n  export default classNames;\n';
const URL_OF_FILE = '  const url: string;\n  export default url;\n';

/** The type of a module that has none of its own, by the file that it is: what `@weft/federation-webpack/assets` says of such files, under its own name. */
export function assetDeclaration(id: string, file: string): string {
  const name = JSON.stringify(id);
  if (file.endsWith('.module.css')) return `declare module ${name} {\n${CLASS_NAMES}}\n`;
  if (file.endsWith('.css')) return `declare module ${name} {}\n`;
  if (PICTURE.test(file)) return `declare module ${name} {\n${URL_OF_FILE}}\n`;
  return `declare module ${name};\n`;
}

import { join } from 'node:path';
import type { Contract } from '@weft/federation-runtime/manifest';
import { writeBuild } from '../../e2e/support/write-build.ts';

const PROVIDER = 'provider';
const FILES = 10;

const OPTIONS = {
  ...{ target: 'es2022', module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom'] },
  ...{ strict: true, jsx: 'react-jsx' },
};

/** Writes builds of one app that all others use, and of as many others; `changed`: a later build of the first, which breaks nobody. */
export async function writeSyntheticApps(
  folder: string,
  count: number,
): Promise<{ builds: string[]; changed: string }> {
  const others = Array.from({ length: count - 1 }, (_, place) => writeConsumer(folder, place));
  const [provider, changed] = await Promise.all([writeProvider(folder, '1'), writeProvider(folder, '2')]);
  return { builds: [provider, ...(await Promise.all(others))], changed };
}

const BUTTON = `import type { ComponentProps } from 'react';
export interface ButtonProps extends ComponentProps<'button'> { variant?: 'primary' | 'secondary' }
export declare function Button(props: ButtonProps): import('react').JSX.Element;
`;

const writeProvider = (folder: string, mark: string) =>
  write(join(folder, `${PROVIDER}-${mark}`), PROVIDER, {
    exposes: { './Button': 'src/Button.d.ts' },
    declarations: { 'src/Button.d.ts': `${BUTTON}export declare const mark: ${mark};\n` },
    mark,
  });

function writeConsumer(folder: string, place: number): Promise<string> {
  const app = `app-${String(place).padStart(3, '0')}`;
  const sources = Object.fromEntries(
    Array.from({ length: FILES }, (_, file) => [
      `src/Part${file}.tsx`,
      `import { Button } from '${PROVIDER}/Button';
export const Part${file} = ({ text }: { text: string }) => <Button variant="primary" title={text}>{text}</Button>;
`,
    ]),
  );
  return write(join(folder, app), app, { uses: { [`${PROVIDER}/Button`]: ['Button'] }, sources, mark: '1' });
}

interface Options extends Partial<Pick<Contract, 'exposes' | 'declarations' | 'uses'>> {
  sources?: Record<string, string>;
  mark: string;
}

function write(
  folder: string,
  app: string,
  { exposes = {}, declarations = {}, uses = {}, sources = {}, mark }: Options,
): Promise<string> {
  const contract: Contract = { format: 1, app, exposes, declarations, uses, packages: {}, options: OPTIONS };
  return writeBuild(folder, {
    ...{ app, mark, remotes: Object.keys(uses).length > 0 ? [PROVIDER] : [] },
    modules: Object.keys(exposes),
    files: {
      'contract.json': JSON.stringify(contract),
      'contract-sources.json': JSON.stringify({ format: 1, app, files: sources }),
    },
  });
}

import { anyVersions, sampleLibrary, samplePage, sampleWidget } from './fixtures/sample-workspace.js';
import { appPackage, repositoryPackage } from './package-json.js';

const repository = { environment: 'production', store: '../shop/.weft' };
const packed = {
  '@weft/federation-runtime': 'file:vendor/runtime.tgz',
  '@weft/federation-webpack': 'file:vendor/webpack.tgz',
  '@weft/inspector': 'file:vendor/inspector.tgz',
  '@weft/platform': 'file:vendor/platform.tgz',
};

describe('in the workspace', () => {
  it('has the versions that the others have', () => {
    expect(appPackage(samplePage, anyVersions)).toMatchObject({
      ...{ name: 'order-history', version: '1.0.0', private: true, type: 'module' },
      dependencies: { react: '1.0.0-react', '@weft/federation-runtime': '1.0.0-@weft/federation-runtime' },
      devDependencies: { webpack: '1.0.0-webpack' },
    });
  });

  it('has the scripts of every app', () => {
    expect(Object.keys((appPackage(sampleWidget, anyVersions) as { scripts: object }).scripts)).toEqual([
      ...['dev', 'build', 'types', 'unit'],
    ]);
  });

  it('shares a router where there is a page', () => {
    expect(appPackage(samplePage, anyVersions)).toHaveProperty('dependencies.wouter');
    for (const app of [sampleLibrary, sampleWidget])
      expect(appPackage(app, anyVersions)).not.toHaveProperty('dependencies.wouter');
  });

  it('says which version it does not know', () => {
    expect(() => appPackage(samplePage, { react: '19.0.0' })).toThrow(
      /which version of @weft\/federation-runtime/,
    );
  });
});

describe('in a repository of its own', () => {
  const manifest = repositoryPackage(samplePage, repository, anyVersions, packed);

  it('has the packed packages, those that others need of them too', () => {
    expect(manifest).toMatchObject({
      dependencies: { '@weft/federation-runtime': 'file:vendor/runtime.tgz' },
      devDependencies: {
        '@weft/federation-webpack': 'file:vendor/webpack.tgz',
        '@weft/platform': 'file:vendor/platform.tgz',
      },
      overrides: { '@weft/inspector': 'file:vendor/inspector.tgz' },
    });
  });

  it('has the tools that the workspace has at its root', () => {
    for (const tool of ['eslint', 'prettier', 'jest', 'typescript', '@testing-library/react'])
      expect(manifest).toHaveProperty(['devDependencies', tool], `1.0.0-${tool}`);
  });

  it('has scripts for all that is done with it', () => {
    expect(Object.keys((manifest as { scripts: object }).scripts).sort()).toEqual([
      ...['build', 'deploy', 'dev', 'lint', 'remote-types', 'test', 'types', 'unit'],
    ]);
  });
});

import { sampleLibrary, samplePage } from './fixtures/sample-workspace.js';
import { repositoryScripts } from './repository-scripts.js';

it('takes types from the store, and deploys to it', () => {
  expect(repositoryScripts(samplePage, { environment: 'staging', store: '../shop/.weft' })).toMatchObject({
    'remote-types': 'weft types component-library shell --env staging --store ../shop/.weft',
    types: 'npm run remote-types && tsc -p tsconfig.json',
    deploy: 'npm run build && weft deploy --env staging --store ../shop/.weft',
  });
});

it('takes them from the edge where there is one', () => {
  const repository = { environment: 'production', from: 'https://shop.example', store: 's3://releases' };
  expect(repositoryScripts(samplePage, repository)).toMatchObject({
    'remote-types': 'weft types component-library shell --env production --from https://shop.example',
    deploy: 'npm run build && weft deploy --env production --store s3://releases',
  });
});

it('leaves to WEFT_STORE what was not said', () => {
  expect(repositoryScripts(samplePage, { environment: 'production' })).toMatchObject({
    'remote-types': 'weft types component-library shell --env production',
    deploy: 'npm run build && weft deploy --env production',
  });
});

it('quotes what a shell would take apart', () => {
  for (const store of ['s3://releases?endpoint=http://127.0.0.1&pathStyle=true', '../my shop/.weft'])
    expect(repositoryScripts(sampleLibrary, { environment: 'production', store }).deploy).toBe(
      `npm run build && weft deploy --env production --store "${store}"`,
    );
});

it('needs no types of others where no others are used', () => {
  const scripts = repositoryScripts(sampleLibrary, { environment: 'production' });
  expect(scripts).not.toHaveProperty('remote-types');
  expect(scripts.types).toBe('tsc -p tsconfig.json');
});

import type { NewApp, OwnRepository } from './new-app.js';
import { fromPlatform } from './repository-scripts.js';

/** The README.md of a repository of its own. */
export const repositoryReadme = (app: NewApp, repository: OwnRepository): string =>
  [
    `# ${app.title}`,
    `${whatItIs(app)} It is built, tested and deployed alone, and meets the other apps in the page.`,
    block(
      `npm install`,
      `npm run dev       # http://localhost:${app.port}, hot`,
      `npm test          # lint, types, unit tests`,
      `npm run deploy    # builds it, and makes it live in "${repository.environment}"`,
    ),
    deployment(repository),
    ...(app.kind === 'page' ? others(repository) : []),
    '## Packages of Weft',
    'They are in `vendor`, as `npm pack` made them: no registry has them. For newer ones pack them again, and install them with ' +
      '`npm install ./vendor/*.tgz`.',
  ].join('\n\n');

function whatItIs({ kind, name, page }: NewApp): string {
  if (kind === 'page') return `A page at \`${page?.path}\` that the navigation of the host leads to.`;
  if (kind === 'library') return `Components for other apps: \`import { Avatar } from '${name}/Avatar'\`.`;
  return `A widget for the pages of other apps: \`<Remote module="${name}/Widget" />\`.`;
}

const deployment = ({ store }: OwnRepository): string =>
  store === undefined
    ? 'Where it is deployed to is for `WEFT_STORE` to say: a folder, or `s3://bucket?…`.'
    : `It is deployed to the release store \`${store}\`, or to another one that \`-- --store\` names.`;

const others = (repository: OwnRepository): string[] => [
  '## The other apps',
  'The page is made of modules of component-library, and stands in the layout of shell. Their types, as they are deployed, are in `remote-types`; ' +
    '`npm run types` takes the newest, and offline goes on with what is there. Commit the folder.',
  'Unit tests need none of them: `src/stand-ins` has what the page uses, held to the real types. They also run against what is deployed:',
  block(
    `npx weft fetch ${fromPlatform(repository)}`,
    `WEFT_TEST_AGAINST=${repository.environment} npm run unit`,
  ),
  'Alone, the dev server shows what the page can do without the others. With an edge it is a page of the whole:',
  block(`WEFT_EDGE=${repository.from ?? 'http://localhost:8080'} npm run dev`),
];

const block = (...lines: string[]) => ['```sh', ...lines, '```'].join('\n');

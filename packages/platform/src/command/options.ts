import type { Call, OptionSpec, OptionSpecs } from './command.js';

const store = {
  value: 'place',
  summary: 'a folder, or s3://bucket/prefix?endpoint=…&region=…&pathStyle=true [WEFT_STORE, or .weft]',
} as const satisfies OptionSpec;

const environment = {
  value: 'environment',
  summary: 'which environment: production, staging, pr-42',
  required: true,
} as const satisfies OptionSpec;

/** Of every command that writes to a log. */
const record = {
  by: { value: 'name', summary: 'who does it [WEFT_BY, GITHUB_ACTOR, or the user of this machine]' },
  why: { value: 'text', summary: 'the reason, for the history', default: '' },
} as const satisfies OptionSpecs;

/** Of every command that makes releases live beside others. */
const force = {
  force: { summary: 'does it although it breaks somebody who is live; the history keeps the reason, --why' },
} as const satisfies OptionSpecs;

/** Of the commands for repositories that only use what is deployed. */
const source = {
  from: { value: 'origin', summary: 'the edge that serves it: https://shop.example [the store]' },
  store,
} as const satisfies OptionSpecs;

/** The options of each command, by its name. */
export const options = {
  check: {
    env: {
      value: 'environments',
      summary: 'which ones: production,staging [all that have one of the apps]',
    },
    all: { summary: 'every app of the workspace' },
    markdown: { summary: 'as Markdown, for a pull request' },
    store,
  },
  deploy: {
    env: environment,
    all: { summary: 'every app of the workspace' },
    ...force,
    store,
    ...record,
  },
  rollback: {
    env: environment,
    to: { value: 'number', summary: 'the snapshot to go back to, for all apps' },
    store,
    ...record,
  },
  promote: {
    from: { value: 'environment', summary: 'where they are live now', required: true },
    to: { value: 'environment', summary: 'where they are to be live too', required: true },
    ...force,
    store,
    ...record,
  },
  preview: {
    of: { value: 'environment', summary: 'the environment that gives the rest', default: 'production' },
    expires: { value: 'time', summary: 'how long it lives: 12h, 7d', default: '7d' },
    store,
    ...record,
  },
  canary: {
    env: environment,
    share: { value: 'percent', summary: 'how many visitors get it: 0 to 100' },
    name: { value: 'name', summary: 'its name [the name of its first app]' },
    end: { summary: 'ends it: everybody gets what is live' },
    ...force,
    store,
    ...record,
  },
  remove: { env: environment, store, ...record },
  status: { store },
  history: {
    app: { value: 'app', summary: 'only those that changed this app' },
    limit: { value: 'number', summary: 'at most so many', default: '20' },
    store,
  },
  diff: { store },
  releases: { store },
  gc: {
    retention: {
      value: 'time',
      summary: 'keeps what was live at some time within it: 30d',
      default: '30d',
    },
    snapshots: {
      value: 'number',
      summary: 'keeps so many snapshots of each environment, however old',
      default: '10',
    },
    grace: { value: 'time', summary: 'never touches what is younger', default: '1d' },
    'dry-run': { summary: 'only says what it would delete' },
    store,
  },
  serve: {
    env: {
      value: 'environment',
      summary: 'the one that answers when nothing else is said',
      default: 'production',
    },
    only: {
      value: 'environments',
      summary:
        'answers for no others: production,staging; keeps previews from the origin of production [all]',
    },
    app: { value: 'app', summary: 'the app that is host when nothing else is said', default: 'shell' },
    port: { value: 'port', summary: 'where it listens', default: '8080' },
    host: { value: 'address', summary: 'on which address it listens [all]' },
    domain: {
      value: 'name',
      summary: 'environments answer below it: pr-42.<name>',
      default: 'localhost',
    },
    cache: {
      value: 'folder',
      summary:
        'keeps what it has served, to serve it when the store is down [.weft/cache for S3, none for a folder]',
    },
    origins: {
      value: 'origins',
      summary:
        'where pages may load from and talk to besides: https://cdn.example,https://api.example [none]',
    },
    'foreign-scripts': {
      summary:
        'lets code of other tools load scripts of these origins, too: allowForeignScripts in docs/interop.md',
    },
    telemetry: {
      value: 'file',
      summary:
        'appends the events that pages send, as JSON lines, up to 100 MB [telemetry.jsonl in a folder store, .weft/telemetry.jsonl for S3]',
    },
    'override-environments': {
      value: 'environments',
      summary:
        'where everybody may have apps from elsewhere in their own browser: staging,pr-42; or none [all but production and --env]',
    },
    'override-origins': {
      value: 'origins',
      summary:
        'which dev servers these may be taken from: https://pr-42.example,http://localhost:*; or none [http://localhost:*,http://127.0.0.1:*]',
    },
    ssr: { summary: 'fills pages on the server, too: readable before any script has run' },
    'no-inspector': { summary: 'pages cannot be looked into with Alt+Shift+W' },
    store,
  },
  'allow-overrides': {
    env: environment,
    expires: { value: 'time', summary: 'how long it counts: 30m, 8h, at most 30d', default: '8h' },
    origin: {
      value: 'origin',
      summary:
        'where the environment is served: https://shop.example [where "weft serve" has it on this machine]',
    },
  },
  types: {
    env: environment,
    to: { value: 'folder', summary: 'where they are written; replaced as a whole', default: 'remote-types' },
    ...source,
  },
  fetch: {
    env: environment,
    to: { value: 'folder', summary: 'where they are kept', default: '.weft/remotes' },
    ...source,
  },
  'test-consumers': { env: environment, ...source },
  create: {
    title: { value: 'text', summary: 'what people call it [made of the name]' },
    path: { value: 'path', summary: 'where its page is: /wishlist [/<name>]; of a page' },
    port: { value: 'port', summary: 'of its dev server [the first that no app has]' },
    in: {
      value: 'folder',
      summary: 'makes a repository of its own there, outside of this one [apps/<name>]',
    },
    env: { value: 'environment', summary: 'where that repository deploys to', default: 'production' },
    from: {
      value: 'origin',
      summary: 'the edge that has the types for it: https://shop.example [the store]',
    },
    store,
  },
  dev: {
    filter: {
      value: 'app',
      summary: 'runs only this one from source; may be repeated [all]',
      multiple: true,
    },
    env: {
      value: 'environment',
      summary: 'what the rest is taken of [WEFT_ENVIRONMENT, a name or the URL of an edge; or production]',
    },
    ...source,
  },
  replay: {
    local: {
      value: 'app',
      summary: 'runs this one from source, as host; may be repeated [none]',
      multiple: true,
    },
    port: { value: 'port', summary: 'where the snapshot is served', default: '8080' },
    store,
  },
  apps: {},
  origins: {},
} as const satisfies Record<string, OptionSpecs>;

/** What a command gets. */
export type CallOf<Name extends keyof typeof options> = Call<(typeof options)[Name]>;

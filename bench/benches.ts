/** What a bench gets: the words after its name, and where to tell how it is getting on. */
export interface Call {
  words: readonly string[];
  say(line: string): void;
}

/** Gives figures by name, ratios before absolute ones. */
export interface Bench {
  run(call: Call): Promise<Record<string, unknown>>;
}

interface Entry {
  summary: string;
  load(): Promise<Bench>;
}

/** Every bench, by name. */
export const benches: Record<string, Entry> = {
  build: {
    summary: 'the build of all apps, after an edit of one, and with nothing changed',
    load: () => import('./build/build.ts'),
  },
  contracts: {
    summary: 'weft check beside the compiler on the same sources, and with more and more apps',
    load: () => import('./contracts/contracts.ts'),
  },
  'deploy-race': {
    summary: 'two hundred deploys by twenty processes at once, and a hundred that are killed',
    load: () => import('./deploy-race/deploy-race.ts'),
  },
  'dev-start': {
    summary: 'npm run dev from nothing to a page that can be used, beside webpack alone',
    load: () => import('./dev-start/dev-start.ts'),
  },
  edge: {
    summary: 'pages and files served by the edge, beside nginx with the same bytes',
    load: () => import('./edge/edge.ts'),
  },
  edit: {
    summary: 'an edit of a component of one app until the page of another shows it',
    load: () => import('./edit/edit.ts'),
  },
  'first-paint': {
    summary: 'first visits of the pages, beside one build of the same sources and other federation',
    load: () => import('./first-paint/first-paint.ts'),
  },
  growth: {
    summary: 'first visits as more and more apps are known, and as a page has parts of more of them',
    load: () => import('./growth/growth.ts'),
  },
  lighthouse: {
    summary: 'what Lighthouse says of each page, as desktop and as phone',
    load: () => import('./lighthouse/lighthouse.ts'),
  },
  returning: {
    summary: 'what a deploy of one app costs visitors who have been there before, in bytes',
    load: () => import('./returning/returning.ts'),
  },
  'server-rendering': {
    summary: 'the first content of pages that the edge has filled, beside pages that browsers fill',
    load: () => import('./server-rendering/server-rendering.ts'),
  },
  'soft-navigation': {
    summary: 'following a link to another page, fetched ahead and not, beside one build of the same sources',
    load: () => import('./soft-navigation/soft-navigation.ts'),
  },
};

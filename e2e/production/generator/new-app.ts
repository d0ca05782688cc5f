/** An app that the generator makes in these tests. */
export interface NewApp {
  kind: 'page' | 'library' | 'widget';
  name: string;
  title: string;
  /** A module that it exposes, and what that exports. */
  module: string;
}

/** One of each kind. */
export const newApps: readonly NewApp[] = [
  { kind: 'page', name: 'gift-ideas', title: 'Gift ideas', module: 'GiftIdeasPage' },
  { kind: 'library', name: 'small-parts', title: 'Small parts', module: 'Meter' },
  { kind: 'widget', name: 'quick-poll', title: 'Was it helpful?', module: 'Widget' },
];

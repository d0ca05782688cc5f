/** A module that something of another framework is mounted by. */
export interface Sample {
  /** Where it is, below `interop/mounts`; as which app the page knows it. */
  folder: string;
  /** What is shown of it: what greets, and what counts. */
  greeting: RegExp;
  counter: string;
  /** The colour that its own style sheet gives to every button. */
  color: string;
  /** Where its container is. @default in its manifest */
  entry?: string;
}

export const samples: Sample[] = [
  { folder: 'vue', greeting: /Vue greets/, counter: 'Vue', color: 'rgb(1, 1, 1)' },
  { folder: 'svelte', greeting: /Svelte greets/, counter: 'Svelte', color: 'rgb(2, 2, 2)' },
  {
    folder: 'element',
    greeting: /An element greets/,
    counter: 'Element',
    color: 'rgb(3, 3, 3)',
    entry: 'remoteEntry.js',
  },
  { folder: 'react-18', greeting: /React 18\.3\.1 greets/, counter: 'React 18', color: 'rgb(4, 4, 4)' },
];

/** The colour of the buttons of the host. */
export const COLOR_OF_HOST = 'rgb(9, 9, 9)';

/** What is to be done with a new app, in the order in which it is done. */
export const firstSteps: readonly string[] = [
  'Change what this page says, in src/SampleAppPage.tsx: it changes here as you save',
  'Put another component on it, such as component-library/Button',
  'Deploy it, while all other apps stay as they are',
];

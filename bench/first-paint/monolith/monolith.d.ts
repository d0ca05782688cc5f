/** What the build of the monolith writes: everything that the apps take from each other by name, as plain imports. */
declare module 'monolith/modules' {
  export const lazy: Record<string, () => Promise<object>>;
  export const direct: Record<string, object>;
  export const pages: { path: string; title: string; module: string }[];
}

declare module 'monolith/app' {
  export const App: import('react').ComponentType;
}

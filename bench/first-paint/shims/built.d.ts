/** What a build writes beforehand: the modules that its sources take by name, as plain imports, and the pages of all apps. */
declare module 'built/modules' {
  export const lazy: Record<string, () => Promise<object>>;
  export const direct: Record<string, object>;
  export const pages: { path: string; title: string; module: string }[];
}

declare module 'built/app' {
  export const App: import('react').ComponentType;
}

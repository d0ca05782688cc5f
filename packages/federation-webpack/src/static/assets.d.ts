/** What an import of a file that is not TypeScript gives: the rules of `defineApp` say how each is loaded. */
declare module '*.module.css' {
  const classNames: Readonly<Record<string, string>>;
  export default classNames;
}

declare module '*.css' {}

declare module '*.svg' {
  /** URL of the file, at the origin of the app that it belongs to. */
  const url: string;
  export default url;
}

/** What was said of a new app, in words and options or as answers to questions; not checked yet. */
export interface Given {
  kind?: string;
  name?: string;
  title?: string;
  path?: string;
  port?: string;
  /** The folder of a repository of its own. @default it goes into the workspace */
  in?: string;
  env: string;
  from?: string;
  store?: string;
}

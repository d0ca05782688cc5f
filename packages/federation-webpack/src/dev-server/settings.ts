/** What `weft dev` tells the dev servers, in the environment of their processes; all of it may be missing. */
export interface DevSettings {
  /** The apps that run from source. @default those whose dev servers answer, and all where there is no edge */
  local?: readonly string[];
  /** The edge that has the others: `https://shop.example`. @default there is none */
  edge?: string;
  /** Which of its environments. @default 'production' */
  environment: string;
  /** The folder of what the platform serves to pages below `/_weft/`. @default nothing is served */
  files?: string;
}

/** Reads them: WEFT_LOCAL, WEFT_EDGE, WEFT_ENVIRONMENT, WEFT_FILES. */
export const devSettings = (env: NodeJS.ProcessEnv = process.env): DevSettings => ({
  local: env.WEFT_LOCAL?.split(',').filter(Boolean),
  edge: env.WEFT_EDGE || undefined,
  environment: env.WEFT_ENVIRONMENT || 'production',
  files: env.WEFT_FILES || undefined,
});

import { parseJson } from '../parse-json.js';
import { array, boolean, literal, object, record, string, type Infer, type Schema } from './schema.js';

/** The file of a build that holds its contract, and that of the sources for it; only the first is for the public. */
export const CONTRACT = 'contract.json';
export const CONTRACT_SOURCES = 'contract-sources.json';

const FORMAT = 1;

/** As `tsconfig.json` has them. */
const optionSchema: Schema<string | boolean | string[]> = (value, at) => {
  if (Array.isArray(value)) return array(string)(value, at);
  return typeof value === 'string' ? string(value, at) : boolean(value, at);
};

/**
 * What a build exposes and what it uses, as types: `contract.json`. Paths are relative to the app, with `/`. It depends on the sources alone: the
 * same app gives the same contract on every machine.
 */
const contractSchema = object({
  format: literal(FORMAT),
  app: string,
  /** The declarations of each exposed module: `./Button` is in `src/Button.d.ts`. What has no types, such as a style sheet, is as it is in the source. */
  exposes: record(string),
  /** The text of these declarations, and of all of the app that they import, by path. What else they import is of packages, or of other apps. */
  declarations: record(string),
  /** Modules of other apps, and the names that the code takes of each; `*` is all of it, and none is for its effect. */
  uses: record(array(string)),
  /** Packages that declarations and sources import, with the version that the app was built against. */
  packages: record(string),
  /** What the compiler of the app was told, as far as it matters to types. */
  options: record(optionSchema),
});

/** The code that uses other apps, by path, and the declarations of what else of the app it imports: what a change of the others is tried on. */
const contractSourcesSchema = object({
  format: literal(FORMAT),
  app: string,
  files: record(string),
});

export type Contract = Infer<typeof contractSchema>;
export type ContractSources = Infer<typeof contractSourcesSchema>;

/** Reads a contract; throws a SchemaError that names the place, a RangeError for a newer format, and a SyntaxError for what is no JSON. */
export const parseContract = (text: string): Contract => contractSchema(known(text, 'contract'), 'contract');

/** Reads the sources of a contract; throws as `parseContract` does. */
export const parseContractSources = (text: string): ContractSources =>
  contractSourcesSchema(known(text, 'sources'), 'sources');

/** Before the schema sees it, because the rest of a newer format may be anything. */
function known(text: string, at: string): unknown {
  const value = parseJson(text);
  const { format } = Object(value) as { format?: unknown };
  if (typeof format === 'number' && format > FORMAT)
    throw new RangeError(
      `${at} is of format ${format}, and this program knows ${FORMAT}: update @weft/platform`,
    );
  return value;
}

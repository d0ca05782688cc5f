/** An option of a command, as data: parsing, help and documentation read the same. */
export interface OptionSpec {
  summary: string;
  /** Stands for its value in help; an option without one is a switch. */
  value?: string;
  default?: string;
  required?: boolean;
  /** It may be said again and again: its value is the list. */
  multiple?: true;
}

export type OptionSpecs = Record<string, OptionSpec>;

/** The type of each option's value. */
export type OptionValues<O extends OptionSpecs> = {
  [K in keyof O]: O[K] extends { multiple: true }
    ? string[]
    : O[K] extends { value: string }
      ? O[K] extends { default: string } | { required: true }
        ? string
        : string | undefined
      : boolean;
};

/** What a command gets: the words after its name, its options, and where it was called. */
export interface Call<O extends OptionSpecs = OptionSpecs> {
  words: string[];
  options: OptionValues<O>;
  directory: string;
  /** Fires when the user wants to stop. */
  signal: AbortSignal;
  /** Tells of progress, one line at a time. */
  say(line: string): void;
}

/** What a command gives: the same for people and for programs. A server that it started goes on. */
export interface Outcome {
  text: string;
  data: unknown;
  /** It was done, and its answer is no: the exit code is 1. */
  isRefusal?: boolean;
}

export interface Command<O extends OptionSpecs = OptionSpecs> {
  summary: string;
  /** The words that it takes, as help writes them: `<app…>`. */
  words?: string;
  /** How many words there must be, and may be. @default 0 to any where there are `words`, else none */
  count?: readonly [number, number];
  options: O;
  examples: readonly string[];
  run(call: Call<O>): Promise<Outcome>;
}

/** Keeps the types of the options for `run`. */
export const command = <const O extends OptionSpecs>(definition: Command<O>): Command =>
  definition as unknown as Command;

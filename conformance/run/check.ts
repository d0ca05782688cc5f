/** The module `./check` of a scenario. */
export interface Check {
  check(): Promise<object>;
}

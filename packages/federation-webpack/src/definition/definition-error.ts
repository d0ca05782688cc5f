/** A definition that cannot be built: three lines, what, why, and what to do. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';

  constructor(what: string, why: string, todo: string) {
    super(`${what}\n  Why: ${why}\n  To do: ${todo}`);
    // The trace points into this package, the mistake is in the definition.
    this.stack = this.message;
  }

  /** What command-line tools print: the three lines, and nothing around them. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.message;
  }
}

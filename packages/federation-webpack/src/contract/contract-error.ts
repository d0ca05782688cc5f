/** Says why a build has no contract, and what to do. */
export class ContractError extends Error {
  override readonly name = 'ContractError';

  constructor(reason: string) {
    super(
      `The contract of this app cannot be written: others could not use its exposed modules with types.\n${reason}\n` +
        'Give what is named here a type that can be said in a declaration file: export it, or annotate it.',
    );
  }
}

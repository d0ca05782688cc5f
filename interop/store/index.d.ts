import type { Context } from 'react';

/** A counter: who adds to it is seen by all who look at the same one. */
export const counter: {
  get(): number;
  add(): void;
  subscribe(listener: () => void): () => void;
};

/** Whose page it is, as the host says. */
export const PageOf: Context<string>;

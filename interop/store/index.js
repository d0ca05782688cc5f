import { createContext } from 'react';

const listeners = new Set();
let count = 0;

/** A counter: who adds to it is seen by all who look at the same one. */
export const counter = {
  get: () => count,
  add() {
    count += 1;
    listeners.forEach(listener => listener());
  },
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Whose page it is, as the host says. */
export const PageOf = createContext('nobody');

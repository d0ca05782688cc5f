import { createContext } from 'react';

/** A context that another app reads. */
export const Store = createContext('nothing');

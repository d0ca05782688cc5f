import { c } from 'one/c';

export const b = `b with ${c}`;

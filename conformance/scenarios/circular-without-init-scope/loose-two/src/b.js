import { c } from 'loose-one/c';

export const b = `b with ${c}`;

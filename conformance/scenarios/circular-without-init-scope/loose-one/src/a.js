import { b } from 'loose-two/b';

export const a = `a with ${b}`;

import { b } from 'two/b';

export const check = async () => ({ found: `check with ${b}` });

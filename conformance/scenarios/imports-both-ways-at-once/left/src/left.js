import { name as right } from 'right/right';

export const name = () => 'left';
export const both = () => `left and ${right()}`;

import { evaluated } from './state.js';

evaluated.push('second');
export default 'test2';
export const other = 'other';

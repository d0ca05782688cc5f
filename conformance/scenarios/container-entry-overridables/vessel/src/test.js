import { copy } from './value.js';

export default `test with ${copy}`;

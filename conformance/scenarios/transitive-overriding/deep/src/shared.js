export { copy } from 'fibre';

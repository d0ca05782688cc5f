export { copy } from 'dye';

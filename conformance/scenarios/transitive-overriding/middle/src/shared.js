export { copy } from 'deep/shared';

export { copy } from 'deep/not-shared';

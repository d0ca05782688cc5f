export { name as first } from 'abc/x';

export { name as second } from 'abc/y';

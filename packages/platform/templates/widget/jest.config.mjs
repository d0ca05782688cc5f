import { jestForApp } from '@weft/federation-webpack/jest';

export default await jestForApp(import.meta.dirname);

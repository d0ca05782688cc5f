import { start } from '../src/start.js';
import { loadModule } from './load-module.js';

start(loadModule);

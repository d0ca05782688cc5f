import { evaluated } from './state.js';

evaluated.push('first');

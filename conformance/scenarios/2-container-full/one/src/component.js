import { state } from 'fibre';
import { render as zero } from 'zero/component';

export const render = () => `one with ${state.name}, ${zero()}`;

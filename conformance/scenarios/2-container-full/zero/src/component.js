import { state } from 'fibre';

export const render = () => `zero with ${state.name}`;

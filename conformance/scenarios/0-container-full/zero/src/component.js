import { state } from 'fibre';

export const render = () => `component with ${state.name}`;

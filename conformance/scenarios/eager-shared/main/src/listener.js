import { state } from 'emitter';

export const heard = () => state.said;

export const sound = 'sound';

export const copy = 'value of the vessel';

export const copy = 'own';

export const module = 'module of guest';

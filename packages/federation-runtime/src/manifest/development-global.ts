/** The global that holds an app's container in development: stable, so that others know it without asking. */
export const developmentGlobal = (app: string): string => `weft_${app.replace(/\W/g, '_')}`;

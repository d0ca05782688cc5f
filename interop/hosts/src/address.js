const asked = new URLSearchParams(location.search);

/** Where the manifest of an app is, as the address of this page says: `?remote=https://…/mf-manifest.json`. */
export const manifestOf = app => asked.get(app);

export const APPS = ['remote', 'gone', 'down'];

/** What every app shows where it is first on a page. */
export const App = () => null;

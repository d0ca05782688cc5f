let scope;
globalThis.abc = {
  init(given) {
    scope = given;
  },
  async get(module) {
    const evaluate = await Object.values(scope.fibre)[0].get();
    return () => ({ __esModule: true, default: `${module} with ${evaluate().copy}` });
  },
};

let inits = 0;
globalThis.abc = {
  init() {
    inits++;
  },
  get: async module => () => ({ __esModule: true, name: `${module.slice(2)} of abc`, inits }),
};

globalThis.abc = {
  init() {},
  get: async module => () => ({ __esModule: true, default: `abc ${module}` }),
};

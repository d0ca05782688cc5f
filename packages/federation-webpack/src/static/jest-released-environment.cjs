// A page for tests in which modules of other apps are those of their releases. Static imports are synchronous, so all is loaded before the test is.
const { default: JSDOMEnvironment } = require('jest-environment-jsdom');
const { createReleasedApps } = require('./jest-released-apps.cjs');

module.exports = class ReleasedEnvironment extends JSDOMEnvironment {
  constructor(config, context) {
    super(config, context);
    this.released = config.projectConfig.testEnvironmentOptions.weftReleased;
  }

  async setup() {
    await super.setup();
    const { modules, ...options } = this.released;
    const { moduleScript } = await import('@weft/federation-runtime/node');
    const context = this.getVmContext();
    const apps = createReleasedApps({ ...options, window: this.global, context, moduleScript });
    await apps.load(modules);
  }
};

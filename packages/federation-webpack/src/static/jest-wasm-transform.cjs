// WebAssembly in tests: the real module, instantiated when it is required.
module.exports = {
  process(_text, path) {
    const bytes = require('node:fs').readFileSync(path).toString('base64');
    const code = `
      const bytes = Uint8Array.from(atob(${JSON.stringify(bytes)}), letter => letter.charCodeAt(0));
      module.exports = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;`;
    return { code };
  },
  getCacheKey(_text, path) {
    return require('node:crypto')
      .createHash('sha256')
      .update(__filename)
      .update(require('node:fs').readFileSync(path))
      .digest('hex');
  },
};

// A file in tests: some URL.
module.exports = { __esModule: true, default: 'test-file' };

// A style sheet in tests: it has an effect on pictures only.
module.exports = {};

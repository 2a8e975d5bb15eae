const build = require('./build.cjs');

/** The deployed functions and nothing else. */
module.exports = () => build(['functions']);

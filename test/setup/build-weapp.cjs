const build = require('./build.cjs');

module.exports = () => build(['functions', 'simulator', 'weapp']);

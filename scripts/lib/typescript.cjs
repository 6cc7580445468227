// Not `module.exports = require('typescript')`: Node would follow that to find the names that the module exports, and
// to read the compiler's nine megabytes for them takes longer than to run them. Nor does Vite see this import, which it
// would write into the bundle of the site's configuration as the URL of a file.
const { createRequire } = require('node:module');
const typescript = createRequire(__filename)('typescript');

module.exports = typescript;

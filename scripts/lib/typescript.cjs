// Not `module.exports = require('typescript')`: Node would follow that to find the names that the module exports, and
// to read the compiler's nine megabytes for them takes longer than to run them. Nor does Vite see this import, which it
// would write into the bundle of the site's configuration as the URL of a file.
const { createRequire } = require('node:module');

// Loaded by the first question: many a command imports code that parses, and then has nothing to parse. From then on the
// compiler is the prototype, so that further questions cost nothing.
const load = (name) => {
  const typescript = createRequire(__filename)('typescript');
  Object.setPrototypeOf(lazy, typescript);
  return typescript[name];
};
const lazy = Object.create(new Proxy({}, { get: (_, name) => load(name), has: (_, name) => load(name) !== undefined }));

module.exports = lazy;

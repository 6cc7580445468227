/** Returns its argument: `index.d.cts` says what type it has. */
exports.typed = function typed(client) {
  return client;
};

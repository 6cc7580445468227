/** Node's `assert`. */
function check(value: unknown, message = 'The expression evaluated to a falsy value'): asserts value {
  if (!value) throw Object.assign(new Error(message), { name: 'AssertionError', code: 'ERR_ASSERTION' });
}

/** The function, with itself as `ok`. */
const assert = Object.assign(check, { ok: check });

// CommonJS of the client takes the module itself for the function.
export { assert, assert as 'module.exports', check as ok };

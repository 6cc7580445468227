import { expect, test } from 'vitest';
import { withPolicy } from './content-security-policy.ts';

const HEAD = '<head><meta charset="utf-8"><title>a</title>';

test('a page names its inline scripts and allows no others', () => {
  const html = withPolicy(`${HEAD}<script>alert(1)</script><script id="a" src="/b.js"></script></head>`);
  const policy = /<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
    html,
  )?.[1];
  expect(policy?.split('; ')).toContain("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  expect(policy).not.toContain('unsafe');
});

test('frames are the own ones alone', () => {
  const policy = /content="([^"]*)"/.exec(withPolicy(HEAD))?.[1];
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
      "frame-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

test('data is no script', () => {
  expect(withPolicy(`${HEAD}<script type="application/json">{}</script>`)).not.toContain('sha256');
});

test('styles of VitePress are left out, others stay to be found', () => {
  expect(withPolicy(`${HEAD}<div style="position:relative;"><p style="color:red">`)).toContain(
    '<div><p style="color:red">',
  );
});

test('a page of another shape is an error', () => {
  expect(() => withPolicy('<head></head>')).toThrow('No charset in a page');
});

import { policyHash } from '../../scripts/lib/hash.ts';

/** The sources that the site may load and run: its own files, and the inline scripts that it was built with. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  // The sandboxes of examples and of the check of signatures: they have neither an origin nor a network.
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Styles that VitePress writes into attributes. `theme/styles/base.css` has them as rules. */
const STYLES = / style="(?:position:relative;|--vp-vh:0px;)"/g;
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const CHARSET = /<meta charset="[^"]*">/;

/**
 * Puts a Content-Security-Policy first into a page (as the last `transformHtml`), with the hash of each of its inline
 * scripts, and takes out the styles in attributes that the policy forbids. Throws when the page is not as expected.
 */
export function withPolicy(html: string): string {
  if (!CHARSET.test(html)) throw new Error('No charset in a page: has VitePress changed?');
  const hashes = [...html.matchAll(INLINE_SCRIPT)]
    .filter(([, attributes = '']) => !/\stype="application\/json"/.test(attributes))
    .map(([, , script = '']) => policyHash(script));
  const policy = POLICY.map((rule) => (rule.startsWith('script-src') ? [rule, ...new Set(hashes)].join(' ') : rule));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`;
  // Browsers look for the charset among the first bytes alone.
  return html.replace(STYLES, '').replace(CHARSET, (charset) => `${charset}\n    ${meta}`);
}

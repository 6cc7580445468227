import { hash } from 'node:crypto';

/** The hash of an inline script or style, as a Content-Security-Policy names it. https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export const policyHash = (text: string): string => `'sha256-${hash('sha256', text, 'base64')}'`;

/** The hash under which a text, or the bytes of a file, are known in the stores below `.cache/`. */
export const hashText = (text: string | Uint8Array): string => hash('sha256', text, 'hex').slice(0, 32);

import { linksIn, type TableRow } from '../../docs/page-tables.ts';
import { codeNames } from '../../docs/prose-style/page-description-text.ts';
import type { Property, SigningScheme } from '../../spec/catalog-model.ts';

/** Algorithms of signatures, as tables and `openapi/client/shared.yaml` call them. */
const ALGORITHM = /HMAC-SHA256|MD5|RSA|SHA-1|SHA-256/g;
/** Digests of files. */
const DIGEST = /\bSHA-?(?:1|256)\b|\bMD5\b|\bSM3\b/g;
/** Fields that name the digest of a file; one is misspelt by WeChat Pay. */
const DIGEST_FIELD = /^(?:hash_type|digest_al(?:go|og)rithm)$/;

/** What is wrong in a row that names a function which signs, and other algorithms than it signs with; undefined when nothing is. */
export function wrongAlgorithm({ cells }: TableRow, signings: readonly SigningScheme[]): string | undefined {
  const [name] = codeNames(cells[0] ?? '');
  const signing = signings.find((each) => each.function === name);
  const stated = matchesOf(cells.slice(1).join(' '), ALGORITHM);
  const wanted = matchesOf(signing?.algorithm ?? '', ALGORITHM);
  if (stated.length === 0 || wanted.length === 0 || String(stated) === String(wanted)) return undefined;
  return `${name} signs with ${wanted.join(' or ')}, and not with ${stated.join(' or ')}.`;
}

/** What is wrong in a row that links operations, and names another digest than they answer with. */
export function wrongDigest(
  { cells }: TableRow,
  fieldsOf: (address: string) => readonly Property[],
): string | undefined {
  const stated = matchesOf(cells.join(' ').replace(/\[[^\]]*\]\([^)]*\)/g, ''), DIGEST).map(plain);
  if (stated.length === 0) return undefined;
  const kinds = cells
    .flatMap(linksIn)
    .flatMap(fieldsOf)
    .filter(({ name }) => DIGEST_FIELD.test(name));
  const known = kinds
    .flatMap(({ schema }) => [schema.const ?? [], schema.enum ?? [], schema.examples].flat())
    .map(String);
  const wrong = kinds.length > 0 ? stated.find((digest) => !known.map(plain).includes(digest)) : undefined;
  return wrong && `The operations of this row have ${[...new Set(known)].join(', ')}, and not ${wrong}.`;
}

const matchesOf = (text: string, pattern: RegExp): string[] => [...new Set(text.match(pattern))].sort();
const plain = (digest: string): string => digest.replace('-', '');

import type { DeclarationNames, FoundName } from './declaration-names.ts';
import { hasSections } from './file-sections.ts';
import { type Fingerprints, openFingerprints } from './fingerprints.ts';
import type { Block, HoverNode } from './hover-model.ts';
import { createImportResolver, type ImportResolver } from './imports.ts';

/** Dependencies of the hovers of a block. */
interface Dependencies {
  /** Files, or sections of files, of which the hovers show something: each with the hash of its text. */
  dependencies: Record<string, string>;
  /** Whether a declaration names something that there is not: what the hovers show would change when it is there. */
  isIncomplete?: true;
}

/** Reads the dependencies of a block from its code and its hovers. */
export type DependencyReader = (block: Block, nodes: readonly HoverNode[]) => Dependencies;

/** What a part, a file or a section of one, leads to. */
interface Followed {
  parts: string[];
  isIncomplete: boolean;
}

/** Declarations of a project, absolute path `root`. */
export interface DeclarationSource {
  root: string;
  names: DeclarationNames;
  /** Files whose declarations all code has without naming a type of them, relative to the root. */
  globals: readonly string[];
}

/** Where parts are looked up. */
interface Sources extends Omit<DeclarationSource, 'root'> {
  fingerprints: Fingerprints;
  resolveImport: ImportResolver;
}

/**
 * Makes the reader for one state of the files. The declarations that hovers name are followed to all that these name in
 * turn, and imports to all that is imported: rather too far than not far enough. A package stands by its `package.json`,
 * TypeScript's own libraries by its version.
 */
export function createDependencyReader({ root, names, globals }: DeclarationSource): DependencyReader {
  const fingerprints = openFingerprints(root);
  const sources = { names, globals, fingerprints, resolveImport: createImportResolver(root) };
  const known = new Map<string, Followed>();
  const follow = (part: string): Followed => {
    const found = known.get(part) ?? followPart(sources, part);
    known.set(part, found);
    return found;
  };
  return (block, nodes) => {
    const start = startOf(sources, block, nodes);
    const parts = new Set(start.parts);
    let { isIncomplete } = start;
    // A set's iteration also visits what is added on the way.
    for (const part of parts) {
      const next = follow(part);
      for (const each of next.parts) parts.add(each);
      isIncomplete ||= next.isIncomplete;
    }
    const hashed = [...parts].sort().map((part) => [part, fingerprints.hashOf(part) ?? ''] as const);
    return { dependencies: Object.fromEntries(hashed), ...(isIncomplete && { isIncomplete }) };
  };
}

/** Unions of all callbacks; a hover may show their members and not their names, or nothing but a literal. */
const CALLBACK_LISTS: readonly string[] = ['v2', 'v3'].map((version) => `virtual-types/webhook/${version}.d.ts`);

const SHOWN_NAME = /\bWeChatPay(?:\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*/gu;
/** A path of the chain, or a quoted segment: its hover may show nothing but its type. */
const QUOTED = /'[^'\n]+'/g;

function startOf(
  { names, globals, fingerprints, resolveImport }: Sources,
  { file, code }: Block,
  nodes: readonly HoverNode[],
): Followed {
  const shown = new Set(nodes.flatMap(({ text }) => text.match(SHOWN_NAME) ?? []));
  const found = joined([...shown].map((name) => partsOf(fingerprints, names.find(name), true)));
  const quoted = (code.match(QUOTED) ?? []).flatMap(fingerprints.membersNamed);
  // A member that is destructured shows its own type, and not whose it is.
  const targets = new Set(nodes.map(({ target }) => target));
  const owners = [...shown].filter((name) => fingerprints.sectionsNamed(name).length > 0);
  const members = owners.flatMap((name) =>
    [...targets].flatMap((target) => fingerprints.sectionsNamed(`${name}.${target}`)),
  );
  const imported = resolveImport.all(code, file);
  const hasCallbacks =
    [...shown].some((name) => name.startsWith('WeChatPay.Webhook.')) || imported.some((each) => isDeclaration(each));
  return {
    parts: [...found.parts, ...quoted, ...members, ...(hasCallbacks ? CALLBACK_LISTS : []), ...imported, ...globals],
    isIncomplete: found.isIncomplete,
  };
}

function followPart({ names, fingerprints, resolveImport }: Sources, part: string): Followed {
  const [file = ''] = part.split('#');
  const text = fingerprints.textOf(part) ?? '';
  const imported = file.endsWith('.ts') ? resolveImport.all(text, file) : [];
  // A module's names show where the hovers have them.
  if (!isDeclaration(file) || /^export /m.test(text)) return { parts: imported, isIncomplete: false };
  const found = namesIn(part, text).flatMap(({ name, namespace }) => {
    const full = names.resolve(name, namespace);
    return full === undefined ? [] : [partsOf(fingerprints, names.find(full), false)];
  });
  const { parts, isIncomplete } = joined(found);
  return { parts: [...parts, ...imported], isIncomplete };
}

const isDeclaration = (file: string): boolean => /^virtual-types\/.*\.d\.ts$/.test(file);

/** The files or sections of what a name means, which may end in a member; incomplete when a part of it is not there. */
function partsOf(fingerprints: Fingerprints, found: FoundName | undefined, mayBeMember: boolean): Followed {
  if (!found) return { parts: [], isIncomplete: false };
  const [member] = found.rest;
  const whole = found.files.filter((file) => !hasSections(file));
  const members = member === undefined ? [] : fingerprints.sectionsNamed(`${found.name}.${member}`);
  const isInside = whole.length > 0 && (mayBeMember || !found.isNamespace);
  return {
    parts: [...whole, ...fingerprints.sectionsNamed(found.name), ...members],
    isIncomplete: member !== undefined && !isInside && members.length === 0,
  };
}

function joined(all: readonly Followed[]): Followed {
  return { parts: all.flatMap(({ parts }) => parts), isIncomplete: all.some(({ isIncomplete }) => isIncomplete) };
}

const NOISE = /\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|"[^"\n]*"/g;
const NAME = /(?<![\w$.])[A-Z][\w$]*(?:\.[\w$]+)*/g;
/** A type inside of a type, which no other file names. */
const INNER = /^ {4,}(?:interface|namespace|type) ([\w$]+)/gm;

/** The names in declarations, each with the namespace at the margin that it stands in; without those of inner types. */
function namesIn(part: string, text: string): { name: string; namespace: string }[] {
  const [, section] = part.split('#');
  const code = text.replaceAll(NOISE, '');
  const inner = new Set([...code.matchAll(INNER)].map(([, name]) => name));
  const blocks = section === undefined ? code.split(/^declare namespace /m) : [`${section.split(' ')[0]} {${code}`];
  return blocks.flatMap((block) => {
    const [namespace = ''] = /^[\w$.]+(?= \{)/.exec(block) ?? [];
    const names = new Set(block.slice(namespace.length).match(NAME));
    return [...names].filter((name) => !inner.has(name.split('.')[0])).map((name) => ({ name, namespace }));
  });
}

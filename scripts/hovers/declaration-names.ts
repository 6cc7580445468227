/** The namespaces and the types of declaration files by their full names, and what a type's declaration names. */
export interface DeclarationNames {
  /** The longest declared name that a full name begins with, and the files that declare it; undefined for foreign names. */
  find(name: string): FoundName | undefined;
  /** The full name that a name in a namespace means; undefined for foreign names. */
  resolve(name: string, namespace: string): string | undefined;
}

/** What a full name begins with. */
export interface FoundName {
  /** A type, or a namespace. */
  name: string;
  /** Files that declare the type; empty for a mere namespace. */
  files: readonly string[];
  /** Whether files of their own may declare types in it. */
  isNamespace: boolean;
  /** What of the full name is left: types inside of a file, or a member. */
  rest: readonly string[];
}

/** A namespace at the margin, and types at the first level in it, as generated files have them. */
const LINE = /^declare namespace ([\w$.]+) \{|^ {2}(?:interface|type|class|enum|namespace|const|function) ([\w$]+)/gm;
/** Those of a file with another layout. */
const WORD = /\bnamespace ([\w$.]+)\s*\{|\b(?:interface|type|class|enum|const|function) ([\w$]+)/g;

/** Reads the names in declaration files. */
export function indexDeclarations(files: Iterable<readonly [file: string, text: string]>): DeclarationNames {
  const types = new Map<string, string[]>();
  const namespaces = new Set<string>();
  for (const [file, text] of files) {
    let namespace = '';
    for (const [, opened, type] of text.matchAll(text.includes('\ndeclare namespace') ? LINE : WORD)) {
      if (opened !== undefined) {
        namespace = opened;
        addNamespaces(namespaces, opened);
      } else if (type !== undefined && namespace) addTo(types, `${namespace}.${type}`, file);
    }
  }
  const isKnown = (name: string): boolean => types.has(name) || namespaces.has(name);
  return {
    find(name) {
      const parts = name.split('.');
      let known = 0;
      while (known < parts.length && isKnown(parts.slice(0, known + 1).join('.'))) known += 1;
      if (known === 0) return undefined;
      const found = parts.slice(0, known).join('.');
      return {
        name: found,
        files: types.get(found) ?? [],
        isNamespace: namespaces.has(found),
        rest: parts.slice(known),
      };
    },
    resolve(name, namespace) {
      const [first = ''] = name.split('.');
      for (let scope = namespace; ; scope = scope.slice(0, Math.max(0, scope.lastIndexOf('.')))) {
        const prefix = scope && `${scope}.`;
        if (isKnown(prefix + first)) return prefix + name;
        if (!scope) return undefined;
      }
    },
  };
}

/** A namespace with those around it. */
function addNamespaces(namespaces: Set<string>, name: string): void {
  for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) namespaces.add(name.slice(0, end));
}

function addTo(types: Map<string, string[]>, name: string, file: string): void {
  const files = types.get(name);
  if (!files) types.set(name, [file]);
  else if (files.at(-1) !== file) files.push(file);
}

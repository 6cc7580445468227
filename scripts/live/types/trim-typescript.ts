import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../lib/bundle-script.ts';
import { openDiskCache } from '../../lib/disk-cache.ts';
import { hashText } from '../../lib/hash.ts';
import { PROJECT_ROOT } from '../../lib/project-root.ts';

/** What the page asks the compiler for: the rest of it is left out. */
const TYPESCRIPT_NAMES = [
  'createDocumentRegistry',
  'createLanguageService',
  'displayPartsToString',
  'flattenDiagnosticMessageText',
  'forEachChild',
  'isIdentifier',
  'isInterfaceDeclaration',
  'isModuleBlock',
  'isModuleDeclaration',
  'isPropertyAccessExpression',
  'JsxEmit',
  'ModuleDetectionKind',
  'ModuleKind',
  'ModuleResolutionKind',
  'ScriptSnapshot',
  'ScriptTarget',
  'SymbolFlags',
] as const;

/**
 * Parts of the compiler, by their files in its repository, that nothing here reaches: what emits code, builds projects, serves
 * editors, formats, refactors and fixes. What else names them finds nothing there, and is not called.
 */
const LEFT_OUT = [
  /^server\//,
  /^jsTyping\//,
  /^typescript\//,
  /^services\/(?:refactors|codefixes)\//,
  // Of what formats, the compiler asks whether a place is in a comment.
  /^services\/formatting\/(?!formatting\.ts)/,
  /^services\/(?:breakpoints|callHierarchy|classifier|classifier2020|codeFixProvider|documentHighlights|exportInfoMap)\.ts/,
  /^services\/(?:findAllReferences|getEditsForFileRename|goToDefinition|importTracker|inlayHints|mapCode|navigateTo|navigationBar)\.ts/,
  /^services\/(?:organizeImports|outliningElementsCollector|pasteEdits|preparePasteEdits|refactorProvider)\.ts/,
  /^services\/(?:rename|smartSelection|suggestionDiagnostics|textChanges)\.ts/,
  /^compiler\/(?:tsbuild\w*|builder\w*|executeCommandLine|resolutionCache|tracing)\.ts/,
  /^compiler\/transformers\/(?!utilities)/,
];

/** Modules of Node, which the compiler asks for where it finds Node. */
const NODE_MODULES = /^(?:fs|path|os|inspector|perf_hooks|crypto|module|url|source-map-support)$/;

const DECLARED = /^(?:async )?(?:function\*?|var|class|let|const) (\w+)/gm;

/**
 * The text of TypeScript's one file as a module that exports some of its names, without the parts that are left out and without
 * the keys of messages. Throws when the file is not laid out as expected.
 */
function trimTypescript(source: string): string {
  const start = source.indexOf('"use strict";');
  const end = source.lastIndexOf('// Annotate the CommonJS export names');
  if (start === -1 || end === -1) throw new Error('typescript.js has another layout: has TypeScript changed?');
  const parts = source.slice(start, end).split(/^(?=\/\/ src\/)/m);
  const isLeftOut = (part: string): boolean => {
    const [, file = ''] = /^\/\/ src\/(\S+)/.exec(part) ?? [];
    return LEFT_OUT.some((pattern) => pattern.test(file));
  };
  const kept = parts
    .filter((part) => !isLeftOut(part))
    .join('')
    .replace(/\bdiag\((\d+), (\d+ \/\* \w+ \*\/), "[^"]*", /g, 'diag($1, $2, "", ')
    // No detail of a completion has code that would be formatted.
    .replace('formattingOptions && ts_formatting_exports.getFormatContext(formattingOptions, host)', 'undefined')
    .replace(/^__export\(typescript_exports,[\s\S]*?^\}\);/m, '')
    .replace(/^module\.exports = .*$/m, '');
  const used = withoutUnusedMessages(kept);
  const named = new Set(used.match(/[\w$]+/g));
  const declared = new Set([...used.matchAll(DECLARED)].map(([, name]) => name));
  const gone = parts
    .filter(isLeftOut)
    .flatMap((part) => [...part.matchAll(DECLARED)].map(([, name = '']) => name))
    .filter((name) => named.has(name) && !declared.has(name));
  return `${used}\nvar ${[...new Set(gone)].join(', ')};\nexport { ${TYPESCRIPT_NAMES.join(', ')} };\n`;
}

/** The messages that nothing names go with the parts that named them. */
function withoutUnusedMessages(code: string): string {
  const named = new Set([...code.matchAll(/\bDiagnostics\.(\w+)/g)].map(([, name]) => name));
  return code.replace(/^ {2}(\w+): diag\(.*\),?\n/gm, (line, name: string) => (named.has(name) ? line : ''));
}

const CACHE = join(PROJECT_ROOT, '.cache/live');
/** The name under which the trimmed text is bundled. */
const ENTRY = 'typescript';
const LICENSE = '/*! TypeScript, Copyright (c) Microsoft Corporation, Apache License 2.0; parts were left out. */\n';

/** TypeScript for the page: a script that leaves `ts`. It is stored, and made again when it or what makes it changed. */
export async function pageTypescript(): Promise<string> {
  const file = createRequire(import.meta.url).resolve('typescript');
  const cache = openDiskCache(CACHE);
  const bundler = join(PROJECT_ROOT, 'scripts/lib/bundle-script.ts');
  const makers = [join(dirname(file), '../package.json'), fileURLToPath(import.meta.url), bundler];
  const key = hashText(makers.map((maker) => readFileSync(maker, 'utf8')).join('\0'));
  const stored = cache.read(key);
  if (stored !== undefined) return stored;
  const made = LICENSE + (await bundle(trimTypescript(readFileSync(file, 'utf8'))));
  cache.write(key, made);
  return made;
}

const bundle = (trimmed: string): Promise<string> =>
  bundleScript(
    {
      input: ENTRY,
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      plugins: [
        {
          name: 'trimmed-typescript',
          resolveId: (id) => (id === ENTRY || NODE_MODULES.test(id) ? `\0${id}` : undefined),
          load: (id) => (id === `\0${ENTRY}` ? trimmed : 'export default {}'),
        },
      ],
    },
    { name: 'ts' },
  );

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import ts from '#typescript';
import { bundleDeclarations, type DeclarationFile } from './declaration-bundles.ts';
import { findDeclarations } from './project-files.ts';

const root = process.cwd();
const files = findDeclarations(root).map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

test('each namespace of the package is written once in the bundle of its API version', () => {
  const { bundles, others } = bundleDeclarations(files);
  const names = ['brand.d.ts', 'components.d.ts', 'v2.d.ts', 'v3.d.ts'];
  expect(bundles.map(({ file }) => path.basename(file)).sort()).toEqual(names);
  // Handwritten, and entries of the package.
  expect(others.map(({ file }) => file)).toEqual([
    'virtual-types/client.d.ts',
    'virtual-types/index.d.ts',
    'virtual-types/openapi.d.ts',
  ]);
  for (const { file, text } of bundles) {
    const namespaces = namespacesOf(file, text);
    expect(namespaces.length).toBe(new Set(namespaces).size);
    expect(namespaces.length).toBeGreaterThan(1);
  }
});

test('every interface of every file is in a bundle', () => {
  const { bundles, others } = bundleDeclarations(files);
  const linesOf = (texts: readonly DeclarationFile[]): string[] =>
    texts.flatMap(({ text }) => text.match(/^ *interface [\w$]+.*$/gm) ?? []).sort();
  expect(linesOf(bundles)).toEqual(linesOf(files.filter((file) => !others.includes(file))));
});

test('a file of another layout is left over, and so is what is no declaration', () => {
  const other = (text: string): DeclarationFile => ({ file: 'virtual-types/v3/a.d.ts', text });
  for (const text of [
    'declare namespace A { interface B {} }\n',
    '/// <reference types="node" />\ndeclare namespace A {\n}\n',
  ]) {
    expect(bundleDeclarations([other(text)])).toMatchObject({ bundles: [], others: [other(text)] });
  }
  const { bundles } = bundleDeclarations([other('// Generated.\ndeclare namespace A.B {\n  type C = 1;\n}\n')]);
  expect(bundles.map(({ text }) => text)).toEqual(['declare namespace A {\nnamespace B {\n  type C = 1;\n}\n}\n']);
});

function namespacesOf(file: string, text: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node, outer: string): void => {
    if (!ts.isModuleDeclaration(node)) return;
    const name = `${outer}.${node.name.text}`;
    names.push(name);
    if (node.body && ts.isModuleBlock(node.body)) for (const each of node.body.statements) visit(each, name);
  };
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.ES2023).statements) visit(statement, '');
  return names;
}

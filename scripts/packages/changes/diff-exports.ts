import { posix } from 'node:path';
import ts from '#typescript';
import type { PackageChange } from './package-change.ts';

/** Texts of the source files of a package, by path. */
export type SourceFiles = ReadonlyMap<string, string>;

/** The changes of what a package exports, from one set of its files to another. */
export function diffExports(entry: string, before: SourceFiles, after: SourceFiles): PackageChange[] {
  const [old, now] = [exportsOf(entry, before), exportsOf(entry, after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.flatMap((name): PackageChange[] => {
    const [was, is] = [old.get(name), now.get(name)];
    if (!is) return [{ level: 'major', text: `\`${name}\` is gone` }];
    if (!was) return [{ level: 'minor', text: `\`${name}\` is new` }];
    if (was.text === is.text) return [];
    const more = was.rest === is.rest && was.members && is.members && moreMembers(was.members, is.members);
    if (more) return more.map((member) => ({ level: 'minor', text: `\`${name}\` has ${member}` }));
    return [{ level: 'major', text: `\`${name}\` is declared otherwise` }];
  });
}

/** A declaration as users see it; of an interface its members by name as well. */
interface Declared {
  text: string;
  rest: string;
  members?: ReadonlyMap<string, { text: string; isOptional: boolean }>;
}

/** The optional members that an interface has got, when that is all that changed of it. */
function moreMembers(was: Required<Declared>['members'], is: Required<Declared>['members']): string[] | undefined {
  const isKept = [...was].every(([name, { text }]) => is.get(name)?.text === text);
  const added = [...is].filter(([name]) => !was.has(name));
  return isKept && added.every(([, { isOptional }]) => isOptional) ? added.map(([name]) => `\`${name}\``) : undefined;
}

const printer = ts.createPrinter({ removeComments: true });

/** What an entry exports by name, from itself and from files beside it. Throws for an export of all of a file. */
function exportsOf(entry: string, files: SourceFiles): Map<string, Declared> {
  const source = ts.createSourceFile(entry, files.get(entry) ?? '', ts.ScriptTarget.ESNext, true);
  return new Map(
    source.statements.flatMap((statement): [string, Declared][] => {
      if (ts.isExportDeclaration(statement)) return passedOn(statement, entry, files);
      return isExported(statement) ? namesOf(statement).map((name) => [name, describe(statement, source)]) : [];
    }),
  );
}

function passedOn(
  { exportClause: names, moduleSpecifier: from }: ts.ExportDeclaration,
  entry: string,
  files: SourceFiles,
): [string, Declared][] {
  if (!names || !ts.isNamedExports(names)) throw new Error(`${entry} must name what it exports.`);
  const file = from && ts.isStringLiteral(from) ? posix.join(posix.dirname(entry), from.text) : entry;
  return names.elements.flatMap(({ name, propertyName }): [string, Declared][] => {
    const declared = declarationOf((propertyName ?? name).text, file, files);
    return declared ? [[name.text, declared]] : [];
  });
}

function declarationOf(name: string, file: string, files: SourceFiles): Declared | undefined {
  const source = ts.createSourceFile(file, files.get(file) ?? '', ts.ScriptTarget.ESNext, true);
  const statement = source.statements.find((each) => namesOf(each).includes(name));
  return statement ? describe(statement, source) : exportsOf(file, files).get(name);
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function describe(statement: ts.Statement, source: ts.SourceFile): Declared {
  const print = (node: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, node, source);
  if (ts.isInterfaceDeclaration(statement)) {
    const members = statement.members.map(
      (member) =>
        [member.name?.getText() ?? print(member), { text: print(member), isOptional: !!member.questionToken }] as const,
    );
    const { name, typeParameters = [], heritageClauses = [] } = statement;
    const rest = [name, ...typeParameters, ...heritageClauses].map(print).join(' ');
    const texts = members.map(([, { text }]) => text);
    return { text: [rest, ...texts].join('\n'), rest, members: new Map(members) };
  }
  const text = ts.isFunctionDeclaration(statement) ? print(withoutBody(statement)) : print(statement);
  return { text, rest: text };
}

const withoutBody = (declaration: ts.FunctionDeclaration): ts.FunctionDeclaration => {
  const { modifiers, asteriskToken, name, typeParameters, parameters, type } = declaration;
  const { factory } = ts;
  return factory.updateFunctionDeclaration(
    declaration,
    modifiers?.filter(({ kind }) => kind !== ts.SyntaxKind.AsyncKeyword),
    asteriskToken,
    name,
    typeParameters,
    parameters,
    type,
    undefined,
  );
};

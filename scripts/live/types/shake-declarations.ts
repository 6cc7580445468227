import ts from '#typescript';

/**
 * The declarations of some files of a program that others reach, statement by statement: comments and whatever nobody names
 * are left out. `isShaken`: which files those are; all other files that are not libraries are what reaches them.
 */
export function shakeDeclarations(
  program: ts.Program,
  roots: readonly ts.SourceFile[],
  isShaken: (file: ts.SourceFile) => boolean,
): Map<string, string> {
  const kept = reachable(program.getTypeChecker(), roots, isShaken);
  const ways = new Set<ts.Node>();
  for (const statement of kept) for (let node = statement.parent; node; node = node.parent) ways.add(node);
  return new Map(
    program
      .getSourceFiles()
      .filter((file) => isShaken(file) && ways.has(file))
      .map((file) => [file.fileName, withoutComments(textOf(file.statements, { file, kept, ways }))]),
  );
}

/** The statements that roots, and what those name, name. */
function reachable(
  checker: ts.TypeChecker,
  roots: readonly ts.SourceFile[],
  isShaken: (file: ts.SourceFile) => boolean,
): Set<ts.Node> {
  const kept = new Set<ts.Node>();
  const queue: ts.Node[] = [...roots];
  const keep = (statement: ts.Node): void => {
    if (kept.has(statement)) return;
    kept.add(statement);
    queue.push(statement);
    // What is exported there under another name may be the way to it.
    for (let node = statement.parent; node; node = node.parent) for (const each of exportsOf(node)) keep(each);
  };
  const add = (symbol: ts.Symbol, isImported: boolean): void => {
    const declarations = (symbol.declarations ?? []).filter((each) => isShaken(each.getSourceFile()));
    for (const statement of declarations.flatMap((each) => statementOf(each) ?? [])) {
      // Of a namespace, what is named in it, unless a program imports it.
      const isWhole = isImported || !ts.isModuleDeclaration(statement);
      for (const each of isWhole ? [statement] : exportsOf(blockOf(statement))) keep(each);
    }
    if (symbol.flags & ts.SymbolFlags.Alias) add(checker.getAliasedSymbol(symbol), isImported);
  };
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (symbol) add(symbol, ts.isImportSpecifier(node.parent) && !isShaken(node.getSourceFile()));
    ts.forEachChild(node, visit);
  };
  for (let node = queue.pop(); node; node = queue.pop()) visit(node);
  return kept;
}

/** The statements of a file or a block that export what is declared elsewhere. */
function exportsOf(node: ts.Node | undefined): ts.Node[] {
  const isBlock = node && (ts.isSourceFile(node) || ts.isModuleBlock(node));
  return isBlock ? node.statements.filter((each) => ts.isExportDeclaration(each) || ts.isExportAssignment(each)) : [];
}

/** The statement of a file or a namespace around a declaration. */
function statementOf(declaration: ts.Node): ts.Node | undefined {
  let node: ts.Node | undefined = declaration;
  while (node?.parent && !ts.isSourceFile(node.parent) && !ts.isModuleBlock(node.parent)) node = node.parent;
  return node?.parent && node;
}

interface Kept {
  file: ts.SourceFile;
  kept: ReadonlySet<ts.Node>;
  /** What is around statements that are kept. */
  ways: ReadonlySet<ts.Node>;
}

function textOf(statements: readonly ts.Statement[], { file, kept, ways }: Kept): string {
  return statements
    .map((statement) => {
      if (kept.has(statement) || isPassedOn(statement)) return statement.getText(file);
      if (!ts.isModuleDeclaration(statement) || !ways.has(statement)) return '';
      const block = blockOf(statement);
      if (!block) return '';
      const head = file.text.slice(statement.getStart(file), block.getStart(file));
      return `${head}{\n${textOf(block.statements, { file, kept, ways })}\n}`;
    })
    .filter(Boolean)
    .join('\n');
}

function blockOf({ body }: ts.ModuleDeclaration): ts.ModuleBlock | undefined {
  if (body && ts.isModuleBlock(body)) return body;
  return body && ts.isModuleDeclaration(body) ? blockOf(body) : undefined;
}

/** `export * from`, `export =`, and modules that are nothing else: another name of a module. */
function isPassedOn(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return true;
  if (!ts.isModuleDeclaration(statement) || !ts.isStringLiteral(statement.name)) return false;
  const statements = blockOf(statement)?.statements ?? [];
  return statements.every(
    (each) => isPassedOn(each) || ts.isImportEqualsDeclaration(each) || ts.isImportDeclaration(each),
  );
}

/** Without comments and empty lines; no string of declarations holds the beginning of one but addresses, which are rare. */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+$/gm, '');

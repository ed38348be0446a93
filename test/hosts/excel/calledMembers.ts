import { dirname, join, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../../..');

/** What the client answers by itself: no request carries it. */
const CLIENT_ONLY = new Set(['isNullObject', 'items', 'load', 'context', 'track', 'untrack', 'toJSON', 'set']);

/** Where the context of a request leads to: parts of the workbook under another name, or none. */
const CONTEXT: Readonly<Record<string, string | null>> = {
  workbook: null,
  runtime: null,
  application: 'Workbook.application',
};

/** The source as the compiler sees it, from the tsconfig of the product; without the browser's types, which take long to read. */
function program(files: readonly string[]): ts.Program {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config as object;
  const { options } = ts.convertCompilerOptionsFromJson(
    (config as { readonly compilerOptions: object }).compilerOptions,
    ROOT,
  );
  return ts.createProgram([...files], { ...options, noEmit: true, types: ['office-js'], lib: ['lib.es2022.d.ts'] });
}

/** The class of `namespace Excel` that declares a member; `null` for anything else. */
function excelClass(declaration: ts.Declaration): string | null {
  const { parent } = declaration;
  if (!ts.isClassDeclaration(parent) || parent.name === undefined) return null;
  return /[\\/]office-js[\\/]/.test(declaration.getSourceFile().fileName) && inExcel(parent) ? parent.name.text : null;
}

function inExcel(node: ts.Node): boolean {
  const around = node.parent.parent;
  return ts.isModuleDeclaration(around) && around.name.text === 'Excel';
}

class Reader {
  readonly members = new Set<string>();

  constructor(private readonly checker: ts.TypeChecker) {}

  /** Every member of Excel's classes that one file names. */
  read(file: ts.SourceFile): void {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) this.named(node.name);
      else if (ts.isBindingElement(node)) this.unpacked(node);
      else if (ts.isCallExpression(node)) this.loaded(node);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }

  private named(name: ts.Node): void {
    const symbol = this.checker.getSymbolAtLocation(name);
    if (symbol !== undefined) this.note(symbol);
  }

  private unpacked(node: ts.BindingElement): void {
    const name = node.propertyName ?? node.name;
    if (!ts.isObjectBindingPattern(node.parent) || !ts.isIdentifier(name)) return;
    const property = this.checker.getTypeAtLocation(node.parent).getProperty(name.text);
    if (property !== undefined) this.note(property);
  }

  private note(symbol: ts.Symbol): void {
    for (const declaration of symbol.declarations ?? []) {
      const type = excelClass(declaration);
      const member = type === 'RequestContext' ? CONTEXT[symbol.name] : `${type ?? ''}.${symbol.name}`;
      if (type !== null && typeof member === 'string' && !CLIENT_ONLY.has(symbol.name)) this.members.add(member);
      const isFunction = ts.isFunctionDeclaration(declaration) && inExcel(declaration);
      if (isFunction && symbol.name !== 'run') this.members.add(`Excel.${symbol.name}`);
    }
  }

  /** `load('items/name,items/style')`: each word of each path. */
  private loaded(node: ts.CallExpression): void {
    const { expression } = node;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return;
    const type = this.checker.getTypeAtLocation(expression.expression);
    if (type.getProperty('context') === undefined) return;
    const [asked] = node.arguments;
    const words = asked === undefined ? undefined : this.checker.getTypeAtLocation(asked);
    if (words?.isStringLiteral() !== true)
      throw new Error(`${node.getSourceFile().fileName}: what is loaded must be one text: ${node.getText()}`);
    for (const path of words.value.split(',')) this.path(type, path.trim().split('/'), node);
  }

  private path(from: ts.Type, words: readonly string[], at: ts.Node): void {
    let type = from;
    for (const word of words) {
      const property = type.getProperty(word);
      if (property === undefined) throw new Error(`${at.getText()} loads ${word}, which is no member`);
      this.note(property);
      const next = this.checker.getTypeOfSymbolAtLocation(property, at);
      type = word === 'items' ? (this.checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next) : next;
    }
  }
}

/**
 * Members of Excel's classes (`Range.getRow`, `Table.autoFilter`) and functions of the library (`Excel.createWorkbook`) that
 * the live host's source names, by the compiler's own types; its Conformance script does not count.
 */
export function calledMembers(): readonly string[] {
  const folder = join(ROOT, 'src/hosts/excel');
  const files = ts.sys.readDirectory(folder, ['.ts']).filter((file) => !file.split(/[\\/]/).includes('conformance'));
  const made = program([...files, join(dirname(require.resolve('@types/office-js/package.json')), 'index.d.ts')]);
  const reader = new Reader(made.getTypeChecker());
  for (const file of made.getSourceFiles())
    if (files.some((own) => own.split(sep).join('/') === file.fileName)) reader.read(file);
  return [...reader.members].sort();
}

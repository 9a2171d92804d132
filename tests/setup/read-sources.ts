import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const GENERATED = 'lib/server/db/generated'

export interface Import {
  /** As written. */
  readonly specifier: string
  /** Path from the top of the project, with extension; null for a package. */
  readonly file: string | null
  /** Vanishes when compiled. */
  readonly isTypeOnly: boolean
}

export interface Source {
  /** Path from the top of the project. */
  readonly path: string
  readonly lines: number
  readonly imports: readonly Import[]
  /** 'use client', 'use server' */
  readonly directives: readonly string[]
  /** Uses of what a pure room may not touch: the clock, the network, the process. */
  readonly impurities: readonly string[]
  /** Nothing in it but re-exports. */
  readonly isBarrel: boolean
}

const list = (path: string): string[] => {
  if (path === GENERATED || path.endsWith('node_modules') || !existsSync(join(ROOT, path))) return []
  if (!statSync(join(ROOT, path)).isDirectory()) return /\.(?:ts|tsx|mjs)$/.test(path) ? [path] : []
  return readdirSync(join(ROOT, path)).flatMap((name) => list(`${path}/${name}`))
}

const resolve = (from: string, specifier: string): string | null => {
  if (!/^(?:\.{1,2}\/|@\/)/.test(specifier)) return null
  const path = specifier.startsWith('@/') ? specifier.slice(2) : posix.join(dirname(from), specifier)
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`]
  return candidates.find((name) => existsSync(join(ROOT, name)) && statSync(join(ROOT, name)).isFile()) ?? path
}

const isAllTypes = (clause: ts.ImportClause | undefined): boolean => {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  if (clause.name || !clause.namedBindings || ts.isNamespaceImport(clause.namedBindings)) return false
  const { elements } = clause.namedBindings
  return elements.length > 0 && elements.every((element) => element.isTypeOnly)
}

/** What this node imports, if it does. */
const readImport = (node: ts.Node): { specifier: string; isTypeOnly: boolean } | null => {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return { specifier: node.moduleSpecifier.text, isTypeOnly: isAllTypes(node.importClause) }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { specifier: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return { specifier: node.argument.literal.text, isTypeOnly: true }
  const [argument] = ts.isCallExpression(node) ? node.arguments : []
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isDynamic && argument && ts.isStringLiteral(argument) ? { specifier: argument.text, isTypeOnly: false } : null
}

const IMPURE_ROOTS = new Set(['process', 'Buffer', 'localStorage', 'performance', 'console'])

const readImpurity = (node: ts.Node): string | null => {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    if (['fetch', 'setTimeout', 'setInterval'].includes(node.expression.text)) return `${node.expression.text}()`
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Date') {
    if ((node.arguments?.length ?? 0) === 0) return 'new Date()'
  }
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return null
  const name = `${node.expression.text}.${node.name.text}`
  return name === 'Date.now' || name === 'Math.random' || IMPURE_ROOTS.has(node.expression.text) ? name : null
}

const read = (path: string): Source => {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const imports: Import[] = []
  const impurities: string[] = []
  const visit = (node: ts.Node): void => {
    const found = readImport(node)
    if (found) imports.push({ ...found, file: resolve(path, found.specifier) })
    const impurity = readImpurity(node)
    if (impurity) impurities.push(impurity)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  const directives: string[] = []
  for (const statement of tree.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) break
    directives.push(statement.expression.text)
  }
  const isReExport = (statement: ts.Statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier
  const isBarrel = tree.statements.length > 0 && tree.statements.every(isReExport)
  return { path, lines: text.split('\n').length - 1, imports, directives, impurities, isBarrel }
}

/** The project's own program text below these files and folders, without what Prisma generates. */
export const readSources = (...paths: readonly string[]): Source[] => paths.flatMap(list).sort().map(read)

import { parse } from "acorn";
import { transform } from "esbuild";

/** @typedef {{ pattern: string | null, flags: string, line: number }} FoundRegex pattern null: not a literal */

/** Every node of a syntax tree. @param {any} node @returns {Generator<any>} */
function* nodesOf(node) {
  if (Array.isArray(node)) {
    for (const item of node) yield* nodesOf(item);
  } else if (node && typeof node.type === "string") {
    yield node;
    for (const value of Object.values(node)) if (value && typeof value === "object") yield* nodesOf(value);
  }
}

/** @param {any} node a string or a template without holes @returns {string | null} */
function constant(node) {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral" && node.quasis.length === 1) return node.quasis[0].value.cooked;
  return null;
}

/** @param {any} node @returns {{ pattern: string | null, flags: string, written: string } | null} */
function readNode(node) {
  if (node.type === "Literal" && node.regex) {
    const { pattern, flags } = node.regex;
    return { pattern, flags, written: `/${pattern}/${flags}` };
  }
  const builds =
    (node.type === "NewExpression" || node.type === "CallExpression") && node.callee.name === "RegExp";
  if (!builds) return null;
  return {
    pattern: constant(node.arguments[0]),
    flags: constant(node.arguments[1]) ?? "",
    written: "RegExp(",
  };
}

/**
 * The regular expressions of one TypeScript file: literals and `RegExp("...")`. Types are taken off by esbuild, which
 * keeps the order; lines are looked up in the source in that order.
 * @param {string} source @param {string} file @returns {Promise<FoundRegex[]>}
 */
export async function regexesOf(source, file) {
  const loader = file.endsWith("x") ? "tsx" : "ts";
  const { code } = await transform(source, { loader, target: "es2024", jsx: "automatic" });
  const tree = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  /** @type {Map<string, number>} */ const reached = new Map();
  const found = [];
  for (const node of nodesOf(tree)) {
    const read = readNode(node);
    if (!read) continue;
    const { pattern, flags, written } = read;
    const at = source.indexOf(written, reached.get(written) ?? 0);
    reached.set(written, at + 1);
    found.push({ pattern, flags, line: source.slice(0, Math.max(0, at)).split("\n").length });
  }
  return found;
}

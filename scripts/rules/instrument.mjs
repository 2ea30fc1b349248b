/** Gives each function of a module a switch that takes it out: then it answers null. */
import { parse } from "acorn";

/**
 * @typedef {{ name: string, length: number }} Rule a function and how long its source is
 * @typedef {{ start: number, end: number, type: string, body?: unknown, id?: { name: string }, init?: Node }} Node
 */

/**
 * @param {string} code JavaScript without types
 * @param {number} first number of its first function
 * @returns {{ code: string, rules: Rule[] }} the same code, asking `globalThis.__rules?.skips(number)` first of all in each function
 */
export function instrument(code, first) {
  /** @type {Rule[]} */
  const rules = [];
  /** @type {{ at: number, text: string }[]} */
  const inserts = [];
  const visit = (/** @type {any} */ node) => {
    if (typeof node?.type !== "string") return;
    const made = functionOf(node);
    if (made) {
      const asks = `globalThis.__rules?.skips(${first + rules.length})`;
      rules.push({ name: made.name, length: made.body.end - made.body.start });
      if (made.body.type === "BlockStatement")
        inserts.push({ at: made.body.start + 1, text: `if(${asks})return null;` });
      else inserts.push({ at: made.body.start, text: `${asks}?null:(` }, { at: made.body.end, text: ")" });
    }
    for (const child of Object.values(node).flat()) visit(child);
  };
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  return { code: insert(code, inserts), rules };
}

/** A declared function, or an arrow with a name; callbacks have none. */
function functionOf(/** @type {any} */ node) {
  if (node.type === "FunctionDeclaration") return { name: node.id.name, body: node.body };
  const isNamed = node.type === "VariableDeclarator" && node.init?.type === "ArrowFunctionExpression";
  return isNamed ? { name: node.id.name, body: node.init.body } : null;
}

/** @param {string} code @param {{ at: number, text: string }[]} inserts */
function insert(code, inserts) {
  let [done, from] = ["", 0];
  for (const { at, text } of inserts.toSorted((a, b) => a.at - b.at)) {
    done += code.slice(from, at) + text;
    from = at;
  }
  return done + code.slice(from);
}

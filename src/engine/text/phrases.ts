/** Phrases of words found in a token list, longest first, from the left or from the right. */

import { type Token, tokenize } from "./tokens.ts";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
}

const HYPHENS = new Set(["-", "‐", "‑"]);

function newNode<T>(): Node<T> {
  return { next: new Map(), value: undefined };
}

/** A set of phrases with a value each. Hyphens and spaces between words are the same thing. */
export class Phrasebook<T> {
  readonly #forward = newNode<T>();
  readonly #backward = newNode<T>();

  add(phrase: string, value: T): void {
    const words = tokenize(phrase)
      .filter((token) => !HYPHENS.has(token.lower))
      .map((token) => token.lower);
    this.#insert(this.#forward, words, value);
    this.#insert(this.#backward, words.toReversed(), value);
  }

  #insert(root: Node<T>, words: readonly string[], value: T): void {
    let node = root;
    for (const word of words) {
      let child = node.next.get(word);
      if (!child) {
        child = newNode();
        node.next.set(word, child);
      }
      node = child;
    }
    node.value ??= value;
  }

  /** Every word that a phrase begins with. */
  openers(): Iterable<string> {
    return this.#forward.next.keys();
  }

  /** The longest phrase that starts at token `from`. */
  startingAt(tokens: readonly Token[], from: number): PhraseMatch<T> | null {
    return this.#walk(this.#forward, tokens, from, 1);
  }

  /** The longest phrase whose last token is `last`. */
  endingAt(tokens: readonly Token[], last: number): PhraseMatch<T> | null {
    return this.#walk(this.#backward, tokens, last, -1);
  }

  #walk(root: Node<T>, tokens: readonly Token[], first: number, step: 1 | -1): PhraseMatch<T> | null {
    const opening = tokens[first];
    let node = opening && root.next.get(opening.lower);
    if (!node) return null;
    let last = first;
    let value = node.value;
    for (let at = first + step; at >= 0 && at < tokens.length && node.next.size > 0; at += step) {
      const word = (tokens[at] as Token).lower;
      if (HYPHENS.has(word)) continue;
      node = node.next.get(word);
      if (!node) break;
      if (node.value === undefined) continue;
      value = node.value;
      last = at;
    }
    if (value === undefined) return null;
    return step === 1 ? { value, from: first, to: last + 1 } : { value, from: last, to: first + 1 };
  }
}

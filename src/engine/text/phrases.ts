/** Phrases of words found in a token list, longest first, from the left or from the right. */

import { HYPHENS } from "./marks.ts";
import { addOpeners } from "./openers.ts";
import { type Token, tokenize } from "./tokens.ts";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  meaning: T | undefined;
}

export interface PhraseMatch<T> {
  readonly meaning: T;
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
}

function newNode<T>(): Node<T> {
  return { next: new Map(), meaning: undefined };
}

/** A set of phrases with a meaning each. Hyphens and spaces between words are the same thing. */
export class Phrasebook<T> {
  readonly #forward = newNode<T>();
  readonly #backward = newNode<T>();
  #place = -1;

  add(phrase: string, meaning: T): void {
    const words = tokenize(phrase)
      .filter((token) => !HYPHENS.has(token.lower))
      .map((token) => token.lower);
    this.#insert(this.#forward, words, meaning);
    this.#insert(this.#backward, words.toReversed(), meaning);
  }

  #insert(root: Node<T>, words: readonly string[], meaning: T): void {
    let node = root;
    for (const word of words) {
      let child = node.next.get(word);
      if (!child) {
        child = newNode();
        node.next.set(word, child);
      }
      node = child;
    }
    node.meaning ??= meaning;
  }

  /** Lets each token say from now on whether a phrase begins with it: for books that are complete and stay. */
  share(): this {
    this.#place = addOpeners(this.#forward.next);
    return this;
  }

  /** Whether a phrase of this book, which is shared, begins with the token's word. */
  opensAt({ opens }: Token): boolean {
    return opens[this.#place] !== undefined;
  }

  /** The longest phrase that starts at token `from`. */
  startingAt(tokens: readonly Token[], from: number): PhraseMatch<T> | null {
    const opening = tokens[from];
    const node = this.#place < 0 ? this.#forward.next.get(opening?.lower ?? "") : opening?.opens[this.#place];
    return node ? this.#walk(node as Node<T>, tokens, from, 1) : null;
  }

  /** The longest phrase whose last token is `last`. */
  endingAt(tokens: readonly Token[], last: number): PhraseMatch<T> | null {
    const node = this.#backward.next.get(tokens[last]?.lower ?? "");
    return node ? this.#walk(node, tokens, last, -1) : null;
  }

  #walk(opening: Node<T>, tokens: readonly Token[], first: number, step: 1 | -1): PhraseMatch<T> | null {
    let node: Node<T> | undefined = opening;
    let last = first;
    let meaning = node.meaning;
    for (let at = first + step; at >= 0 && at < tokens.length && node.next.size > 0; at += step) {
      const { kind, lower } = tokens[at] as Token;
      if (kind === "mark" && HYPHENS.has(lower)) continue;
      node = node.next.get(lower);
      if (!node) break;
      if (node.meaning === undefined) continue;
      meaning = node.meaning;
      last = at;
    }
    if (meaning === undefined) return null;
    return step === 1 ? { meaning, from: first, to: last + 1 } : { meaning, from: last, to: first + 1 };
  }
}

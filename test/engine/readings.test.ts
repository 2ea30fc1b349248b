/**
 * How the engine reads each labelled sentence today, right or not, held in a file: the labels say how good it is in all, this
 * says which sentences a change of a word or a rule reads otherwise. `npx vitest run test/engine/readings -u` takes a change over.
 */
import database from "virtual:database";
import { expect, test } from "vitest";
import { readLabels } from "../../src/cli/eval/labels.ts";
import { INDEPENDENT_LABELS, OWN_LABELS } from "../../src/cli/eval/shared.ts";
import { lineBlocks } from "../../src/cli/line-blocks.ts";
import { createEngine } from "../../src/engine/index.ts";
import type { Figure, Leftover } from "../../src/types/findings.ts";

const engine = createEngine(database);
const passages = [...(await readLabels(OWN_LABELS)), ...(await readLabels(INDEPENDENT_LABELS))];

const counted = ({ exact, min, max, hedge, unit, noun }: Figure | Leftover): string =>
  `${exact} = ${min ?? ""}..${max ?? ""} ${hedge} ${unit} of ${noun ?? "?"}`;

const figureLine = (figure: Figure): string =>
  [
    `${counted(figure)}: ${figure.measure} ${figure.scope}`,
    `by ${figure.speaker ?? "?"} on ${figure.asOf ?? "?"}`,
    figure.confidence.toFixed(2),
    ...figure.why.map(({ role, words }) => `${role} "${words}"`),
  ].join(", ");

test.each(passages.map((passage) => [passage.id, passage] as const))(
  "%s",
  (_, { title, published, text }) => {
    const article = { title, description: "", published, topic: true };
    const blocks = lineBlocks(text);
    const marked = engine.check(article, blocks).figures.map(figureLine);
    const silent = engine.leftovers(article, blocks).map((left) => `${counted(left)}: none, ${left.reason}`);
    expect([...marked, ...silent].join("\n")).toMatchSnapshot();
  },
);

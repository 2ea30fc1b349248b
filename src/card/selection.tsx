/** Entry of "Check this figure": put into a page by the reader's click or shortcut, reads what is selected there and ends. */
import { readArticle } from "../article.ts";
import { browser } from "../browser.ts";
import { isTextReading, type ToBackground } from "../messages.ts";
import { shownOf } from "../model/reading.ts";
import { overlay } from "./overlay.tsx";
import { readSelection } from "./selected.ts";
import { SelectionCard } from "./selection-card.tsx";

/** A symbol, for an element's id is a global name too. */
const CLOSE = Symbol.for("oww-close-selection");

const world = globalThis as { [CLOSE]?: () => void };

const send = (message: ToBackground): Promise<unknown> =>
  browser.runtime.sendMessage(message).catch(() => null);

async function checkSelection(): Promise<void> {
  const selection = readSelection();
  if (!selection) {
    await send({ type: "open-desk", text: "" });
    return;
  }
  const { blocks, selected, rect } = selection;
  const article = readArticle(document);
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  const text = selected.map(({ block, start, end }) => texts.get(block)?.slice(start, end)).join("\n\n");
  const reading = await send({ type: "read-text", article, blocks });
  const openDesk = async () => {
    await send({ type: "open-desk", text });
    return true;
  };
  if (!isTextReading(reading)) return void openDesk();
  const shown = shownOf(reading, article, blocks, location.href, selected);
  world[CLOSE]?.();
  world[CLOSE] = overlay({
    rect,
    draw: (close) => <SelectionCard shown={shown} onClose={close} onMore={openDesk} />,
  });
}

void checkSelection();

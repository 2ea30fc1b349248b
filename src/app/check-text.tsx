/** A box for text from anywhere: a message, a PDF, a broadcast's transcript. */
import { useEffect, useState } from "preact/hooks";
import type { Shown } from "../model/reading.ts";
import { FigureView } from "../view/figure-view.tsx";
import { Reading } from "../view/reading.tsx";
import { t } from "../voice/text.ts";
import { NoAnswer } from "./no-answer.tsx";
import { readPasted } from "./read-text.ts";

interface Props {
  /** Text to begin with; it is read at once. */
  readonly given?: string;
}

export function CheckText({ given = "" }: Props) {
  const [text, setText] = useState(given);
  const [shown, setShown] = useState<Shown | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [isUnanswered, setUnanswered] = useState(false);
  const read = async () => {
    setOpen(null);
    setUnanswered(false);
    const found = await readPasted(text);
    setShown(found);
    setUnanswered(!found);
    const only = found?.report.figures;
    if (only?.length === 1 && found?.leftovers.length === 0) setOpen(only[0]?.id ?? null);
  };
  useEffect(() => {
    if (given.trim()) void read();
  }, []);
  const item = shown?.report.figures.find(({ id }) => id === open);
  if (shown && item) return <FigureView report={shown.report} item={item} onBack={() => setOpen(null)} />;
  const submit = (event: Event) => {
    event.preventDefault();
    void read();
  };
  return (
    <form class="form check-text" onSubmit={submit}>
      <label>
        <span>{t("textLabel")}</span>
        <textarea
          rows={4}
          dir="auto"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {t("textCheck")}
      </button>
      {isUnanswered && <NoAnswer onAgain={() => void read()} />}
      {shown && <Reading shown={shown} onOpen={setOpen} />}
    </form>
  );
}

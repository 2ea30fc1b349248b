/** A box for text from anywhere: a message, a PDF, a broadcast's transcript. */
import { useEffect, useState } from "preact/hooks";
import type { Shown } from "../model/reading.ts";
import { FigureView } from "../view/figure-view.tsx";
import { Reading } from "../view/reading.tsx";
import { plural, t } from "../voice/text.ts";
import { NoAnswer } from "./no-answer.tsx";
import { readPasted } from "./read-text.ts";

interface Props {
  /** Text to begin with; it is read at once. */
  readonly given?: string;
}

const countWords = ({ report, leftovers }: Shown): string =>
  report.figures.length + leftovers.length === 0
    ? t("noNumber")
    : plural("filterShown", report.figures.length);

export function CheckText({ given = "" }: Props) {
  const [text, setText] = useState(given);
  const [published, setPublished] = useState("");
  const [shown, setShown] = useState<Shown | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [isUnanswered, setUnanswered] = useState(false);
  const [said, setSaid] = useState("");
  const read = async () => {
    setOpen(null);
    setUnanswered(false);
    setSaid("");
    const found = await readPasted(text, published || null);
    setShown(found);
    setUnanswered(!found);
    setSaid(found ? countWords(found) : "");
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
      <label>
        <span>{t("textPublished")}</span>
        <input type="date" value={published} onInput={(event) => setPublished(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button">
        {t("textCheck")}
      </button>
      <p role="status" class="for-readers">
        {said}
      </p>
      {isUnanswered && <NoAnswer onAgain={() => void read()} />}
      {shown && <Reading shown={shown} onOpen={setOpen} />}
    </form>
  );
}

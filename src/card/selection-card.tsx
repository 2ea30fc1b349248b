/** The answer to "Check this figure": the one figure's card, a choice among several, or why there is none. */
import { useState } from "preact/hooks";
import type { Shown } from "../model/reading.ts";
import { Reading } from "../view/reading.tsx";
import { t } from "../voice/text.ts";
import { Card } from "./card.tsx";
import { Dialog } from "./dialog.tsx";

interface Props {
  readonly shown: Shown;
  readonly onClose: () => void;
  readonly onMore: () => Promise<boolean>;
}

export function SelectionCard({ shown, onClose, onMore }: Props) {
  const { figures } = shown.report;
  const [open, setOpen] = useState<number | null>(figures.length === 1 ? (figures[0]?.id ?? null) : null);
  const item = figures.find(({ id }) => id === open);
  if (item) return <Card item={item} report={shown.report} onClose={onClose} onMore={onMore} />;
  return (
    <Dialog
      label={t("selectionTitle")}
      title={t(figures.length > 0 ? "selectionTitle" : "notComparable")}
      onClose={onClose}
    >
      <Reading shown={shown} onOpen={setOpen} />
    </Dialog>
  );
}

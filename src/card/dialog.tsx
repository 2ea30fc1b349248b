/** A card's frame. It takes the focus, so that keyboard and screen reader go on inside it. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../view/icons.tsx";
import { t } from "../voice/text.ts";

interface Props {
  readonly label: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ label, title, onClose, children }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => dialog.current?.focus({ preventScroll: true }), []);
  return (
    <div role="dialog" aria-label={label} tabIndex={-1} ref={dialog}>
      <header>
        <h2 class="title">{title}</h2>
        <button type="button" class="close" aria-label={t("close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </div>
  );
}

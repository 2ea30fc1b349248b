/** The ways to the fact-checker's desk and to the settings. */
import { t } from "../voice/text.ts";

interface Props {
  readonly hasPage: boolean;
  readonly onDesk: (what: "sheet" | "add" | "options") => void;
}

const PAGE_LINKS = [
  ["sheet", "deskSheet"],
  ["add", "deskAdd"],
] as const;

export function DeskLinks({ hasPage, onDesk }: Props) {
  const links = [...(hasPage ? PAGE_LINKS : []), ["options", "deskOptions"] as const];
  return (
    <p class="links desk-links">
      {links.map(([what, label]) => (
        <button key={what} type="button" class="link" onClick={() => onDesk(what)}>
          {t(label)}
        </button>
      ))}
    </p>
  );
}

/** Entry of the desk: an article's check sheet, a page to add as a report, or a text to check; its address says which. */
import { render } from "preact";
import { pageLanguage, t } from "../voice/text.ts";
import { readAddress } from "./address.ts";
import { Desk } from "./desk.tsx";

Object.assign(document.documentElement, pageLanguage());
document.title = t("deskTitle");
render(<Desk {...readAddress()} />, document.getElementById("root") as HTMLElement);

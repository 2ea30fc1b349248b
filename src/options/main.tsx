/** Entry of the options page. */
import { render } from "preact";
import { pageLanguage, t } from "../voice/text.ts";
import { Options } from "./options.tsx";

Object.assign(document.documentElement, pageLanguage());
document.title = t("optionsTitle");
render(<Options />, document.getElementById("root") as HTMLElement);

/** Entry of the side panel: the popup's view, which stays open and follows its window's active tab. */
import "../app/started.ts";
import { mount } from "../app/mount.tsx";
import { findTab } from "../app/tab.ts";
import { onSheetChanged } from "../store/sheets.ts";
import { follow } from "./follow.ts";

document.documentElement.classList.add("panel");

const draw = mount(document.getElementById("root") as HTMLElement, {
  findTab: () => findTab(location.search),
  // A panel that read every page it sees would be a grant that nobody gave.
  mayRead: false,
  isPanel: true,
  onReloaded: () => {},
});

follow(() => void draw());
onSheetChanged(() => void draw());
void draw();

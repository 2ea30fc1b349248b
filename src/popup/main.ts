/** Entry of the popup. */
import "../app/started.ts";
import { mount } from "../app/mount.tsx";
import { findTab } from "../app/tab.ts";

const draw = mount(document.getElementById("root") as HTMLElement, {
  findTab: () => findTab(location.search),
  mayRead: true,
  isPanel: false,
  onReloaded: () => close(),
});

document.documentElement.classList.add("popup");
void draw();

/** A small React app that adds, removes, reorders and rewrites the text under the marks. */
import { createElement, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

const RENDERS = 60;
const PAUSE_MS = 50;

function App() {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    if (tick === RENDERS) document.documentElement.dataset.rendered = "done";
    else setTimeout(() => setTick(tick + 1), PAUSE_MS);
  }, [tick]);
  const rows = Array.from({ length: 3 + (tick % 4) }, (_, at) => (at * 5 + tick) % 11);
  return createElement(
    "div",
    null,
    tick % 3 === 0 ? "Before " : null,
    rows.map((row) =>
      createElement(
        "p",
        { key: row, className: "figure" },
        "Some ",
        tick % 2 === 0 ? createElement("b", null, 310 + row) : 310 + row,
        " Daesh fighters surrendered in Baghouz on Monday.",
      ),
    ),
  );
}

const onError = (error: unknown) => {
  document.documentElement.dataset.failed = String(error);
};
const root = document.getElementById("root") as HTMLElement;
createRoot(root, { onUncaughtError: onError, onCaughtError: onError, onRecoverableError: onError }).render(
  createElement(App),
);

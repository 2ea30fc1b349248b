/**
 * The card's own sheet. `all: initial !important` on the host keeps the page's style out; everything inside a closed
 * shadow root is out of its reach anyway.
 */
export const CARD_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  top: var(--top, 0) !important;
  left: var(--left, 0) !important;
  inline-size: min(22rem, calc(100vw - 16px)) !important;
  max-block-size: min(28rem, var(--room, 100vh)) !important;
  overflow: auto !important;
  display: block !important;
  color-scheme: light dark !important;
  border: 1px solid light-dark(#cfc9bd, #4a4740) !important;
  border-radius: 3px !important;
  background: light-dark(#fffdf8, #1f1e1b) !important;
  color: light-dark(#211f1a, #ece8df) !important;
  box-shadow: 0 6px 24px rgb(0 0 0 / 0.18) !important;
  font: 14px/1.45 system-ui, sans-serif !important;
}
* { box-sizing: border-box; margin: 0; padding: 0; }
[role=dialog] { padding: 12px 14px 14px; outline: none; }
header { display: flex; gap: 8px; align-items: start; }
h2 { flex: 1; font: 600 17px/1.3 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
button {
  inline-size: 28px; block-size: 28px; border: 0; border-radius: 3px; background: none; color: inherit;
  font: 18px/1 system-ui, sans-serif; cursor: pointer;
}
button:hover { background: light-dark(#f0ebe0, #33312b); }
button:focus-visible, [role=dialog]:focus-visible { outline: 2px solid light-dark(#8a560c, #e0a84e); outline-offset: 1px; }
.question, .small { color: light-dark(#635e53, #aaa498); }
.question { margin-block: 2px 10px; }
ol { list-style: none; }
li { padding-block: 8px; border-block-start: 1px solid light-dark(#e5dfd2, #38362f); }
.words { font: 600 15px/1.4 Georgia, "Times New Roman", serif; }
.small { font-size: 12.5px; }
.foot { padding-block-start: 8px; border-block-start: 2px solid light-dark(#211f1a, #ece8df); font-size: 12.5px; }
@media (forced-colors: active) { :host { border-color: CanvasText !important; background: Canvas !important; color: CanvasText !important; } }
`;

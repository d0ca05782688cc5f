/** How the mark looks: light or dark as the page is, and on phones above what stands at the foot of many pages. */
export const MARK_STYLE = `
:host {
  all: initial;
  color-scheme: inherit;
  position: fixed;
  z-index: 2147483646;
  inset: auto auto 12px 12px;
  max-width: min(100vw - 24px, 560px);
}
@media (max-width: 48rem) {
  :host { bottom: calc(68px + env(safe-area-inset-bottom)) }
}
section {
  display: flex;
  align-items: center;
  overflow: hidden;
  border: 1px solid light-dark(#c9a35a, #8a6a2c);
  border-radius: 16px;
  background: light-dark(#fff8ea, #2b2211);
  color: light-dark(#5c3a00, #f5d28c);
  box-shadow: 0 2px 12px rgb(0 0 0 / 18%);
  font: 500 12px/1.35 system-ui, sans-serif;
}
button {
  min-width: 30px;
  min-height: 30px;
  margin: 0;
  padding: 4px 10px;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  overflow-wrap: anywhere;
  text-align: start;
  cursor: pointer;
}
button + button { flex: none; padding: 4px 9px; font-weight: 700 }
button:hover { background: light-dark(#fbe8c1, #453718) }
button:focus-visible { outline: 2px solid; outline-offset: -3px; border-radius: 14px }
`;

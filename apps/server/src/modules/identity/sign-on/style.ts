/** The look of the sign-in pages, in the page itself: they need no other file. Texts keep at least 4.5 : 1 in both schemes. */
export const STYLE = `
:root { color-scheme: light dark; --page: #f4f6f8; --surface: #fff; --ink: #14212b; --muted: #4b5b68; --line: #6b7c8a; --main: #0b4f79;
  --on-main: #fff; --bad: #a32121; --bad-surface: #fdeceb; --notice: #fff4d6; --notice-ink: #4a3500; }
@media (prefers-color-scheme: dark) { :root { --page: #0e151b; --surface: #172029; --ink: #e6edf2; --muted: #a9b8c5; --line: #7f93a4;
  --main: #86c5ee; --on-main: #0e151b; --bad: #ffb4ae; --bad-surface: #3b1a19; --notice: #3a2f10; --notice-ink: #ffe6a8; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; background: var(--page); color: var(--ink);
  font: 1rem/1.5 'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
main { width: min(26rem, 100%); background: var(--surface); border-radius: .75rem; padding: 1.5rem; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
.product { font-weight: 700; letter-spacing: .01em; margin: 0; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 1rem 0; }
a { color: var(--main); }
label { display: block; font-weight: 600; margin-top: 1rem; }
input { width: 100%; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: .5rem;
  padding: .625rem .75rem; margin-top: .25rem; min-height: 2.75rem; }
input[aria-invalid] { border: 2px solid var(--bad); }
button, .button { display: inline-block; width: 100%; margin-top: 1.5rem; min-height: 2.75rem; padding: .625rem 1rem; border: 0; border-radius: .5rem;
  background: var(--main); color: var(--on-main); font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer; }
:focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
.second { margin-top: .75rem; background: transparent; color: var(--main); border: 1px solid var(--line); }
.qr { display: block; width: min(16rem, 100%); margin: 0 auto; border-radius: .5rem; }
code { font: 1.05rem/1.6 ui-monospace, monospace; overflow-wrap: anywhere; user-select: all; }
.codes { padding: .75rem 1rem; margin: 1rem 0 0; list-style: none; text-align: center; border: 1px dashed var(--line); border-radius: .5rem; }
.hint { color: var(--muted); margin: .25rem 0 0; font-size: .9rem; }
.beside { display: block; font-size: .9rem; }
form + .hint, .button + .hint { margin-top: 1rem; }
p.beside { color: var(--muted); }
.error { background: var(--bad-surface); color: var(--bad); border-inline-start: 4px solid currentColor; padding: .75rem 1rem; margin: 0; border-radius: .25rem; }
.notice { background: var(--notice); color: var(--notice-ink); padding: .5rem .75rem; margin: 1rem 0 0; border-radius: .25rem; font-size: .9rem; }
`;

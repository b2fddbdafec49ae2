/** The page's own plain design; the three themes differ in colours alone. */
export const STYLE = `
:root { --ink:#16222a; --soft:#55646e; --paper:#fff; --panel:#f3f6f7; --line:#d5dde1; --accent:#0b6470; --on:#fff; --bad:#a3231b; }
[data-theme="ocean"] { --paper:#f4f9fc; --panel:#e3eff6; --line:#bfd6e4; --accent:#0a5a8a; }
[data-theme="dark"] { --ink:#e8eef0; --soft:#a9b8be; --paper:#14191c; --panel:#1e262a; --line:#37444a; --accent:#6fd0dc; --on:#0c1518; --bad:#ff9d94; }
@media (prefers-color-scheme: dark) { [data-theme="default"] { --ink:#e8eef0; --soft:#a9b8be; --paper:#14191c; --panel:#1e262a; --line:#37444a; --accent:#6fd0dc; --on:#0c1518; --bad:#ff9d94; } }
* { box-sizing: border-box; }
body { margin:0; font:15px/1.45 system-ui,sans-serif; color:var(--ink); background:var(--paper); }
main { max-width:560px; margin:0 auto; padding:16px; }
section { position:relative; }
section[hidden] { display:none; }
h1 { font-size:19px; margin:0 40px 12px 0; outline:none; }
label { display:block; margin:12px 0 4px; font-weight:600; }
small, .soft { color:var(--soft); }
input, textarea { width:100%; padding:9px 10px; font:inherit; color:inherit; background:var(--paper); border:1px solid var(--soft); border-radius:6px; }
button { font:inherit; padding:9px 14px; border:1px solid var(--line); border-radius:6px; background:var(--panel); color:inherit; cursor:pointer; }
button.main { background:var(--accent); border-color:var(--accent); color:var(--on); font-weight:600; }
button.corner { position:absolute; top:-4px; right:0; padding:4px 10px; }
:focus-visible { outline:2px solid var(--accent); outline-offset:2px; }
ul { list-style:none; margin:12px 0; padding:0; max-height:360px; overflow:auto; border:1px solid var(--line); border-radius:6px; }
li + li { border-top:1px solid var(--line); }
li button { display:flex; gap:10px; align-items:center; width:100%; text-align:left; border:0; border-radius:0; background:none; }
li button:hover { background:var(--panel); }
li button:focus-visible { outline-offset:-2px; }
.mark { flex:none; width:28px; height:28px; border-radius:6px; background:var(--accent); color:var(--on); display:grid; place-items:center; font-weight:600; }
.row { display:flex; gap:8px; margin-top:16px; }
.bar { height:6px; border-radius:3px; background:var(--line); overflow:hidden; }
.bar i { display:block; height:100%; width:0; background:var(--accent); }
.error { color:var(--bad); font-weight:600; }
.stage { border:1px dashed var(--soft); border-radius:6px; padding:32px 16px; text-align:center; background:var(--panel); }
`;

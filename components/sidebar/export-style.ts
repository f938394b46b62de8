/**
 * The look of an exported comparison: the sidebar's, in one place that needs nothing else. A sign before each verdict, and
 * not its colour alone, tells it from the others; nothing is loaded.
 */
export const STYLE = `:root{color-scheme:light dark;--ground:#fbfaf7;--raised:#fff;--ink:#1c1b19;--soft:#656159;--line:#e3dfd6;--mark:#fff1b8;
--differs:#b3261e;--sides:#8a5a00;--later:#5646b0;--agrees:#1b6e3c;--only:#4f5b6b}
@media (prefers-color-scheme:dark){:root{--ground:#191817;--raised:#22211f;--ink:#ece9e2;--soft:#aaa599;--line:#37342f;--mark:#5a4a12;
--differs:#ff8a80;--sides:#f0b54a;--later:#b3a7ff;--agrees:#7fd19b;--only:#a9b6c6}}
body{max-width:44rem;margin:2rem auto;padding:0 1rem;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:inherit;text-underline-offset:3px}h1{margin:0;font:600 1.75rem/1.25 ui-serif,Georgia,serif;text-wrap:pretty}h1 a{text-decoration:none}h1 a:hover{text-decoration:underline}
h2{margin:2rem 0 .6rem;font-size:1.15rem}h3,h4{margin:.6rem 0 0;font-size:1rem}h4{font-weight:400}p{margin:.3rem 0}.by,footer{color:var(--soft)}
blockquote{margin:.3rem 0;font-family:ui-serif,Georgia,serif}mark{padding:0 2px;border-radius:2px;background:var(--mark);color:inherit}
ul{margin:.3rem 0;padding-inline-start:1.2rem}li{margin:.3rem 0}
article{margin:.8rem 0;padding:.7rem 1rem;border:1px solid var(--line);border-radius:6px;background:var(--raised)}
section{margin-top:.6rem;padding-inline-start:.8rem;border-inline-start:3px solid var(--c)}section>h3{margin-top:0;color:var(--c)}
.differs{--c:var(--differs)}.sides-disagree{--c:var(--sides)}.later{--c:var(--later)}.agrees{--c:var(--agrees)}.only-here{--c:var(--only)}
.differs>h3::before{content:"≠ "}.sides-disagree>h3::before{content:"⇄ "}.later>h3::before{content:"→ "}.agrees>h3::before{content:"= "}.only-here>h3::before{content:"· "}
table{width:100%;border-collapse:collapse;font-size:.95rem}th,td{padding-block:.2rem;padding-inline:0 .6rem;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;overflow-wrap:normal}
th{font-weight:400;color:var(--soft)}.here{font-weight:600}footer{margin-top:2rem;font-size:.9rem}`;

/** The style sheet of a brief's own page: one column, a text face, light and dark. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1b1b19;--soft:#66645e;--rule:#d8d4ca;--paper:#fdfcf9;--link:#1d4f7c}
@media(prefers-color-scheme:dark){:root{--ink:#e9e6df;--soft:#a29e94;--rule:#3b3934;--paper:#171614;--link:#8fbfe8}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 Charter,"Source Serif 4",Georgia,serif}
main{max-width:38rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .75rem;text-wrap:balance}
h2{font:600 .9rem/1.3 system-ui,sans-serif;letter-spacing:.04em;margin:2.25rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--rule)}
p{margin:0 0 .8rem}
.standfirst{font-size:1.2rem}
.basis,time,.cite,ol,.address{color:var(--soft);font-family:system-ui,sans-serif;font-size:.85rem}
.address{overflow-wrap:anywhere}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px}
h1 .cite{font-weight:400}
ol{padding-inline-start:1.6rem;line-height:1.5}
li{margin:.35rem 0}
:target{background:color-mix(in srgb,var(--link) 14%,transparent)}
`;

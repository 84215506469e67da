/**
 * The style of « ma frise en une page », and the policy of that page, which allows this style by its hash: a page opened
 * from a folder cannot compute one. A test compares the two.
 */
export const PAGE_STYLE = `body{max-width:60rem;margin:1.5rem auto;padding:0 1rem;font:1rem/1.45 Georgia,serif;color:#1d1a16;background:#fff}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .4rem}h2{font-size:1.2rem;margin:1.4rem 0 .4rem}
ol,ul{padding:0;list-style:none}li{padding:.5rem 0;border-top:1px solid #cfc8bb;break-inside:avoid}
small,footer,.how{font:.85rem/1.4 system-ui,sans-serif;color:#5a544b}.how{display:block}b{font-variant-numeric:tabular-nums}
a{color:#8a1228;overflow-wrap:anywhere}summary{cursor:pointer;padding:.7rem 0}svg{display:block;width:100%;min-width:44rem;height:auto}
figure{margin:0;overflow-x:auto}figcaption{font:.85rem/1.4 system-ui,sans-serif}figcaption span{margin-right:1rem}figcaption svg{display:inline-block;width:auto;min-width:0;vertical-align:middle}
footer{margin-top:1.5rem;border-top:1px solid #cfc8bb}footer p{margin:.3rem 0}@media print{body{margin:0;font-size:11pt}}`;

/** SHA-256 of PAGE_STYLE, as a source of the policy. */
const PAGE_STYLE_HASH = 'sha256-Xm9QdLp36fYV/QMOVJ7J8HbYrN43J1jAb/QZ4RHS2uU=';
export const PAGE_POLICY = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

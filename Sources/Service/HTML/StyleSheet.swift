/// The one style sheet. No external resource, light and dark, readable at 360 pixels and in print.
enum StyleSheet {
  static let text = """
    :root{--ink:#1b1b1f;--paper:#fdfcfa;--soft:#f1efe9;--line:#c9c5ba;--dim:#55534c;--accent:#7a2f1d;
    --listed:#8e2323;--suspended:#7a5200;--ended:#4f5560;--unsure:#4b3f91;--focus:#0b57d0}
    @media (prefers-color-scheme:dark){:root{--ink:#ececea;--paper:#17171a;--soft:#232327;--line:#4a4a50;
    --dim:#b9b7b0;--accent:#f0a98f;--listed:#ff9a9a;--suspended:#ffcf70;--ended:#b9c0cc;--unsure:#c3b8ff;--focus:#8ab4ff}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,"Noto Sans",sans-serif}
    a{color:var(--accent)}a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
    .skip{position:absolute;left:-99rem}.skip:focus{left:.5rem;top:.5rem;background:var(--paper);padding:.5rem}
    .top{display:flex;flex-wrap:wrap;gap:.5rem 2rem;align-items:baseline;padding:.75rem 1rem;border-bottom:1px solid var(--line)}
    .brand{margin:0;font-weight:700;font-size:1.2rem}.brand a{color:var(--ink);text-decoration:none}
    .top ul{display:flex;flex-wrap:wrap;gap:1rem;list-style:none;margin:0;padding:0}.top nav a{display:inline-block;padding:.25rem 0}
    nav a[aria-current]{color:var(--ink);font-weight:600}
    main{max-width:62rem;margin:0 auto;padding:1rem}.bottom{max-width:62rem;margin:2rem auto 0;padding:1rem;border-top:1px solid var(--line);color:var(--dim)}
    h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.2rem 0 .3rem}
    form.ask{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin:1rem 0;padding:1rem;background:var(--soft);border-radius:.4rem}
    label{display:block;font-weight:600;font-size:.9rem}
    input{font:inherit;padding:.45rem .6rem;border:1px solid var(--dim);border-radius:.3rem;background:var(--paper);color:var(--ink);max-width:100%}
    form.ask p{margin:0;max-width:100%;min-width:0}form.ask .hint{flex-basis:100%;color:var(--dim);font-size:.9rem}input[type=search]{width:24rem}button{font:inherit;font-weight:600;padding:.5rem 1rem;border:1px solid var(--ink);border-radius:.3rem;background:var(--ink);color:var(--paper);cursor:pointer}
    table{border-collapse:collapse;width:100%;margin:.5rem 0}caption{text-align:left;color:var(--dim);padding:.25rem 0}
    th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}th{font-weight:600}
    td,th,dd,li,p,h2,h3,footer,summary{overflow-wrap:break-word}dd,li{min-width:0}.day{white-space:nowrap}.small{display:block;font-weight:400;font-size:.9rem;color:var(--dim)}.cite{font-size:.85rem;white-space:normal}
    .word{font-weight:700}td .word{border-left:.25rem solid currentColor;padding-left:.4rem}.word.listed,.word.in-force-held-unlawful{color:var(--listed)}.word.suspended{color:var(--suspended)}
    .word.ended,.word.none{color:var(--ended)}.word.uncertain,.word.contested,.word.changes,.word.unknown{color:var(--unsure)}
    .dim{color:var(--dim)}.names{color:var(--dim);margin:.25rem 0}
    dl{display:grid;grid-template-columns:9rem 1fr;gap:.3rem 1rem;margin:.5rem 0}dt{font-weight:600}dd{margin:0}
    section.regime{border:1px solid var(--line);border-radius:.4rem;padding:.25rem 1rem 1rem;margin:1rem 0}section.regime h2{margin-top:.75rem}
    .notice{border-left:.3rem solid var(--suspended);background:var(--soft);padding:.6rem 1rem;margin:1rem 0}
    .columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem}.columns>div{background:var(--soft);padding:.5rem 1rem;border-radius:.4rem;min-width:0}.columns h4{margin:.25rem 0}.columns blockquote p{margin:.25rem 0}tr:target,section:target{outline:3px solid var(--focus)}table.effects th[scope=row]{width:8rem}table.effects td:nth-child(2){width:38%}details.follows>summary{font-size:1rem}
    blockquote{margin:.4rem 0;padding:.4rem .8rem;border-left:.25rem solid var(--line)}blockquote footer{color:var(--dim);font-size:.92rem}
    summary{cursor:pointer;padding:.3rem 0;font-weight:600}ul.plain{padding-left:1.1rem;margin:.4rem 0}
    .picture{overflow-x:auto}.picture:focus-visible{outline:3px solid var(--focus)}.picture img{width:100%;min-width:44rem;height:auto;display:block}th[scope=rowgroup]{background:var(--soft)}:is(th,td)>a[href^="/regime/"],:is(th,td)>a[href^="#"]{white-space:nowrap}
    table.standings{table-layout:fixed}table.standings th:first-child{width:32%}table.standings th:nth-child(3){width:14%}table.standings th:nth-child(4){width:14%}table.standings td.day{white-space:normal}table.standings td.day:last-child{white-space:nowrap}
    table.sides th:first-child{width:27%}table.sides th:nth-child(2){width:26%}table.sides th:nth-child(4){width:auto}table.sides th:last-child{width:12%}table.standings caption{font-weight:600;color:var(--ink);padding-top:1rem}details.clear{border-top:1px solid var(--line);padding:.4rem 0}details.clear :target{outline:3px solid var(--focus)}
    .matrix{position:relative;width:fit-content;max-width:100%;overflow:auto;scroll-padding:9rem 1rem 1rem 11rem;max-height:85vh;border:1px solid var(--line)}.matrix:focus-visible{outline:3px solid var(--focus)}.matrix table{width:auto;margin:0;border-collapse:separate;border-spacing:0}.matrix caption{padding:.4rem .6rem}
    .matrix th,.matrix td{padding:.1rem;text-align:center;background:var(--paper)}.matrix tbody tr:nth-child(odd) :is(th,td){background:var(--soft)}.matrix tbody th{position:sticky;left:0;text-align:left;font-weight:400;font-size:.92rem;line-height:1.25;padding:.2rem .4rem;max-width:11rem;min-width:9rem;border-right:1px solid var(--line);z-index:1}
    .matrix thead{position:sticky;top:0;z-index:2;background:var(--paper)}.matrix thead th:first-child{position:sticky;left:0;text-align:left;vertical-align:bottom;padding:.2rem .4rem;border-right:1px solid var(--line);z-index:3}.matrix .turned{vertical-align:bottom;padding:.3rem .1rem}.matrix .turned a{color:var(--ink)}.matrix .turned span{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap;font-size:.85rem;font-weight:400}
    .matrix .first{border-left:1px solid var(--line)}.sign{font-weight:700;text-decoration:none;display:inline-block;min-width:1.5rem;min-height:1.5rem}.matrix .sign{display:block;line-height:1.15;white-space:nowrap}.sign b,.sign i{display:block;font:600 .7rem/1.2 system-ui,"Noto Sans",sans-serif}.sign i{font-weight:400;color:var(--ink)}.matrix a.sign:focus-visible{outline-offset:-2px}.sign.listed,.sign.in-force-held-unlawful{color:var(--listed)}.sign.suspended,.sign.associated{color:var(--suspended)}.sign.ended,.sign.none{color:var(--ended)}.sign.uncertain,.sign.contested,.sign.changes{color:var(--unsure)}
    ul.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;margin:.5rem 0;font-size:.92rem}.sign{position:relative}.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.sign:focus-visible>.vh{clip-path:none;width:11rem;height:auto;right:0;bottom:100%;z-index:4;white-space:normal;text-align:left;background:var(--ink);color:var(--paper);padding:.3rem .5rem;border-radius:.3rem;font-weight:400;font-size:.9rem}main:has(.matrix){max-width:100rem}select{font:inherit;padding:.45rem .6rem;border:1px solid var(--dim);border-radius:.3rem;background:var(--paper);color:var(--ink)}
    ul.contents{display:flex;flex-wrap:wrap;gap:.25rem 1.2rem;list-style:none;padding:0;margin:.5rem 0}ul.contents a{white-space:nowrap}ul.contents a:only-child{display:inline-block;padding:.2rem 0}details.clear>summary>.small{padding-left:1rem}
    fieldset{border:1px solid var(--line);border-radius:.3rem;margin:.5rem 0;min-width:0}details.wide{flex-basis:100%}ul.ticks{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.1rem 1rem;list-style:none;padding:0;margin:0}ul.ticks label{font-weight:400;min-height:1.75rem;padding:.15rem 0}
    ul.scope{margin:.25rem 0;padding-left:.75rem;border-left:.25rem solid var(--suspended);list-style:none}ul.scope+p{margin:.25rem 0 .9rem}table.standings.counts thead th:nth-child(1){width:30%}table.standings.counts thead th:nth-child(2){width:31%}table.standings.counts thead th:nth-child(n+3){width:13%}
    .folded{display:none;color:var(--dim);font-size:.9rem}.results li{margin:.9rem 0}.score{font-variant-numeric:tabular-nums;font-weight:600}
    @media (max-width:40rem){.picture img{min-width:0}table.effects td:nth-child(2),table.effects th[scope=row]{width:auto}dl{grid-template-columns:1fr;gap:0 1rem}dd{margin-bottom:.5rem}
    table.cards thead{position:absolute;left:-99rem}table.cards tr{display:block;border-bottom:1px solid var(--line);padding:.4rem 0}
    table.cards .day{white-space:normal}table.cards td,table.cards th[scope=row]{display:block;width:auto;overflow-wrap:anywhere;border:0;padding:.1rem 0}table.cards td[data-label]:before{content:attr(data-label) ": ";color:var(--dim)}}
    @media print{:root{--ink:#000;--paper:#fff;--soft:#fff;--line:#999;--dim:#333;--accent:#000;--listed:#000;--suspended:#000;--ended:#000;--unsure:#000}
    .matrix{overflow:visible;width:auto;max-height:none;border:0;font-size:6.5pt}.matrix table{width:100%}.matrix thead,.matrix tbody th,.matrix thead th:first-child{position:static}.matrix .turned{padding:4px 1px}.matrix a{text-decoration:none}.legend{font-size:9pt}body:has(.matrix){page:wide}.matrix .turned span{font-size:6.5pt}.matrix th,.matrix td{padding:0 1px}.matrix tbody th{min-width:0;max-width:none;font-size:6.5pt}.matrix .sign{min-width:0;min-height:0}.sign b,.sign i{font-size:4.5pt}@page wide{size:A4 landscape;margin:1cm}
    body{font-size:10pt}.small,.cite,blockquote footer{font-size:9pt}.top,.skip,form.ask,nav.changes{display:none}main{max-width:none;padding:0}details.clear::details-content{content-visibility:visible;height:auto}.folded{display:block}.picture img{min-width:0}h2,h3{break-after:avoid}tr,blockquote,.columns>div{break-inside:avoid}}
    """
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

/** A script of the page around the pane by its name (`xdmHost`), made from its TypeScript. */
export function hostScript(name: string): string {
  const source = readFileSync(join(__dirname, `${name}.ts`), 'utf8');
  return transformSync(source, { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } })
    .code;
}

/** The page around the pane: 350 pixels wide, as Excel's task pane is. */
export function hostPage(pane: string, requirements: Readonly<Record<string, number>>, width: number): string {
  const settings = JSON.stringify({ pane, requirements }).replace(/</g, '\\u003c');
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Excel</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:${String(width)}px;height:100%}</style></head>
<body><script>window.excelHost=${settings}</script><script type="module" src="/__host/xdmHost"></script></body></html>`;
}

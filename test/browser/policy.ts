/** The content security policy that a page carries, directive by directive: `script-src` to its sources. */
export function policyOf(html: string): Readonly<Record<string, readonly string[]>> {
  const content = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1] ?? '';
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = join(__dirname, '../..');
const MANIFEST = join(ROOT, 'manifest.xml');
const xml = readFileSync(MANIFEST, 'utf8');

/** Stands in for a schema that only add-ins for Outlook need; the one for Office imports it. */
const MAIL_STUB = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
  targetNamespace="http://schemas.microsoft.com/office/mailappversionoverrides"><xs:element name="VersionOverrides" type="xs:anyType"/></xs:schema>`;

/** The manifest as `office-addin-manifest` reads it, in a Node of its own: the package needs ES modules by `require`. */
function parsed(file: string): { readonly id: string } {
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((read) => console.log(JSON.stringify(read)))`;
  const flags = ['--experimental-require-module', '--no-warnings'];
  const output = execFileSync(process.execPath, [...flags, '-e', script, file], { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(output) as { readonly id: string };
}

function attributes(pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
}

describe('the manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'boardline-manifest-'));

  beforeAll(() => {
    cpSync(join(ROOT, 'test/schemas/manifest'), folder, { recursive: true });
    writeFileSync(join(folder, 'MailAppVersionOverridesV1_0.xsd'), MAIL_STUB);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function faults(content: string): string {
    const file = join(folder, 'manifest.xml');
    writeFileSync(file, content);
    const schema = join(folder, 'OfficeAppManifestV1_1.xsd');
    const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, file], { encoding: 'utf8' });
    return run.status === 0 ? '' : run.stderr;
  }

  test('is valid by Microsoft’s schemas', () => {
    expect(faults(xml)).toBe('');
  });

  test('would not be, with an element out of its order', () => {
    const locale = '<DefaultLocale>en-GB</DefaultLocale>';
    expect(faults(xml.replace(locale, '').replace('</Hosts>', `</Hosts>${locale}`))).toContain('not expected');
  });

  test('reads with Microsoft’s own parser', () => {
    const read = parsed(MANIFEST);
    expect(read).toMatchObject({
      displayName: 'Boardline',
      defaultLocale: 'en-GB',
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      hosts: ['Workbook'],
    });
    expect(read.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test('asks for ExcelApi 1.13, wherever it asks', () => {
    expect(attributes(/Name="ExcelApi" MinVersion="([\d.]+)"/g)).toEqual(['1.13', '1.13']);
  });

  test('has names of resources no longer than Office takes, each defined once and each used one defined', () => {
    const defined = attributes(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect(new Set(defined).size).toBe(defined.length);
    for (const name of defined) expect(name.length).toBeLessThanOrEqual(32);
    for (const used of attributes(/resid="([^"]+)"/g)) expect(defined).toContain(used);
  });

  test('keeps every label and tip within what Office shows', () => {
    const shortStrings = /<bt:ShortStrings>(.*?)<\/bt:ShortStrings>/s.exec(xml)?.[1] ?? '';
    const longStrings = /<bt:LongStrings>(.*?)<\/bt:LongStrings>/s.exec(xml)?.[1] ?? '';
    const words = (part: string) => [...part.matchAll(/DefaultValue="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(words(shortStrings)).toEqual(expect.arrayContaining(['Open Boardline', 'Re-check', 'Board report']));
    for (const word of words(shortStrings)) expect(word.length).toBeLessThanOrEqual(125);
    for (const word of words(longStrings)) expect(word.length).toBeLessThanOrEqual(250);
  });

  test('has the product’s version, and a support page of its own', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
    expect(attributes(/<Version>([\d.]+)<\/Version>/g)).toEqual([`${version}.0`]);
    expect(attributes(/<SupportUrl DefaultValue="([^"]+)"/g)).toEqual(['https://localhost:3000/support.html']);
    expect(attributes(/"GetStarted.Url" DefaultValue="([^"]+)"/g)).toEqual(['https://localhost:3000/support.html']);
  });

  test.each(attributes(/DefaultValue="https:\/\/localhost:3000\/(assets\/[^"]+)"/g))('has the picture %s', (path) => {
    const bytes = readFileSync(join(ROOT, path));
    const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  });

  test('draws its pictures from the script beside them', () => {
    const before = readFileSync(join(ROOT, 'assets/icon-32.png'));
    const copy = join(folder, 'assets');
    cpSync(join(ROOT, 'assets/make-icons.mjs'), join(copy, 'make-icons.mjs'));
    execFileSync(process.execPath, [join(copy, 'make-icons.mjs')]);
    expect(readFileSync(join(copy, 'icon-32.png')).equals(before)).toBe(true);
  });

  test('points its buttons at functions that the commands page has', () => {
    const commands = readFileSync(join(ROOT, 'src/commands/main.ts'), 'utf8');
    const names = attributes(/<FunctionName>([^<]+)<\/FunctionName>/g);
    expect(names).toEqual(['recheck', 'boardReport']);
    for (const name of names) expect(commands).toContain(`'${name}'`);
  });
});

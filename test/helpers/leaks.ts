import { strFromU8, unzipSync } from 'fflate';
import type { Plan } from '../../src/domain/plan/types';
import { INTERNAL_COLUMNS } from '../../src/domain/report/internalTexts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(xml: string): string {
  return xml.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, number?: string, hex?: string, name?: string) => {
    if (number !== undefined) return String.fromCodePoint(Number(number));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name ?? ''] ?? whole;
  });
}

/** Every part of a zipped file three times over: as it stands, without its entities, and without its tags. */
function readings(bytes: Uint8Array): readonly (readonly [part: string, text: string])[] {
  return Object.entries(unzipSync(bytes)).flatMap(([part, body]) => {
    const text = strFromU8(body);
    const words = plain(text);
    return [
      [part, text] as const,
      [part, words] as const,
      [part, plain(text.replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ')] as const,
      [part, part] as const,
    ];
  });
}

/** What a plan's public edition must not hold: each officer as written and by surname, each internal comment, each address. */
export function secretsOf(plan: Plan): readonly string[] {
  const collective = new Set(plan.leads.filter((lead) => lead.collective).map((lead) => lead.name));
  const cells = [
    ...plan.leads.flatMap((lead) => (lead.collective ? [] : [lead.name, ...lead.alsoWrittenAs.split(';')])),
    ...plan.actions.flatMap((action) => [
      ...action.accountableLead.split(/[;,]/),
      ...action.supportingOfficers.split(/[;,]/),
    ]),
    plan.cover.author,
  ];
  const names = cells
    .map((cell) => cell.trim())
    .filter((cell) => !collective.has(cell) && /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(cell));
  const surnames = names
    .map((name) => name.split(' ').at(-1) ?? '')
    .filter(
      (surname) => surname.length > 4 && !/^(manager|board|team|operations|executive|trust|police)s?$/i.test(surname),
    );
  const comments = plan.actions.flatMap((action) =>
    INTERNAL_COLUMNS.map((key) => action[key].replace(/\s+/g, ' ').trim()).filter((text) => text.length >= 12),
  );
  const emails = plan.leads.map((lead) => lead.email).filter((email) => email !== '');
  return [...new Set([...names, ...surnames, ...comments, ...emails])];
}

/** Which of the secrets stand in which part of a file. */
export function leaksIn(bytes: Uint8Array, secrets: readonly string[]): readonly string[] {
  const parts = readings(bytes);
  return secrets.flatMap((secret) => {
    const found = parts.find(([, text]) => text.includes(secret));
    return found === undefined ? [] : [`“${secret.slice(0, 60)}” in ${found[0]}`];
  });
}

import { isPerson, isPost, namesBody, namesMany } from './nameWords';

/**
 * Whether a name is a group or body, which cannot answer as one person: "Team managers", "All partners",
 * "Northgate NHS Trust". A post named after one is a post: "Board Secretary".
 */
export function isCollective(name: string): boolean {
  const plain = name.replace(/\([^)]*\)/g, ' ').trim();
  if (isPerson(plain)) return false;
  if (/^(?:all|everyone|everybody|various|both|heads of|directors of|chairs of)\b/i.test(plain)) return true;
  const head = plain.split(/\b(?:of|for|from|at|in|with|to)\b/i)[0]?.trim() ?? plain;
  if (
    namesMany(head) &&
    !/\b(?:services?|schools|members|carers|users|partners|communities) (?:[a-z-]+ )*(?:director|head|manager|officer|lead|leader|secretary|chief|co-?ordinator|adviser|advisor|assistant)$/i.test(
      head,
    )
  )
    return true;
  if (isPost(head)) return /\b(?:board|team|group|committee|forum|panel|partnership|network)$/i.test(head);
  return namesBody(plain) || /^[A-Z]{3,6}$/.test(plain);
}

import { InputError } from './errors';
import { readInput } from './files';

/** A JSON object of texts, for `--map`; anything else is an {@link InputError} that says what it should be. */
export async function readMap(path: string | undefined): Promise<Readonly<Record<string, string>> | undefined> {
  if (path === undefined) return undefined;
  const { name, bytes } = await readInput(path);
  const wrong = (): never => {
    throw new InputError(`${name}: is not a JSON object of texts, such as {"48A": "48B"}`);
  };
  const parsed = ((): unknown => {
    try {
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      return wrong();
    }
  })();
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return wrong();
  const map: Record<string, string> = {};
  for (const [from, to] of Object.entries(parsed)) {
    if (typeof to !== 'string') return wrong();
    map[from] = to;
  }
  return map;
}

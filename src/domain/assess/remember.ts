/** The same function, its answers kept by text: a plan repeats the same timescales and names many times. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const fresh = answer(text);
    kept.set(text, fresh);
    return fresh;
  };
}

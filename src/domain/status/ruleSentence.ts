import { percentText } from './figureText';
import { RULE_NAMES } from './ruleNames';

/** Part of a rule's sentence: words as they stand, or a name of the Cover whose figure is shown. */
export type SentencePart = { readonly words: string } | { readonly name: string; readonly share: boolean };

/** Parts `Slipped by more than {SlippageLimit} days`; braces round anything but a threshold's name stay as they are. */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  return sentence
    .split(/(\{[A-Za-z]+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const name = RULE_NAMES.find((each) => each.threshold !== null && `{${each.name}}` === part);
      return name === undefined ? { words: part } : { name: name.name, share: name.kind === 'share' };
    });
}

/** The sentence with the Cover's figures in it: `Slipped by more than 90 days`. */
export function sentenceText(sentence: string, names: Readonly<Record<string, number>>): string {
  return sentenceParts(sentence)
    .map((part) => {
      if ('words' in part) return part.words;
      const value = names[part.name] ?? Number.NaN;
      return part.share ? percentText(value) : String(Math.round(value * 100) / 100);
    })
    .join('');
}

/** First names common in the United Kingdom: enough to tell "Hall, Jane" from two surnames. */
const GIVEN = new Set(
  (
    'adam aisha alan alex alexander alice alison amanda amy andrea andrew andy angela ann anna anne anthony barbara ben ' +
    'benjamin beth bob brian carol caroline catherine charles charlotte chris christina christine christopher claire ' +
    'clare colin craig dan daniel dave david dawn deborah debbie denise diane donna douglas ed edward eleanor elizabeth ' +
    'ella emily emma eric fatima fiona frances frank gareth gary gemma geoff george georgina gillian glenn graham grace ' +
    'greg hannah harry hassan hazel heather helen henry ian imran isabel jack jackie jacqueline james jan jane janet ' +
    'janice jason jean jennifer jenny jeremy jill jim jo joan joanna joanne joe john jonathan joseph judith julia julian ' +
    'julie karen kate katherine kathryn katie keith kelly ken kenneth kerry kevin kim kirsty laura lauren lee leanne ' +
    'leslie lesley lewis lily linda lisa liz lorraine louise lucy luke lynn lynne malcolm maggie margaret maria marie ' +
    'marion mark martin mary matt matthew maureen megan melanie michael michelle mike mohammed muhammad nadia natalie ' +
    'natasha neil nicholas nick nicola nicole nigel olivia omar pam pamela pat patricia patrick paul paula pauline peter ' +
    'phil philip philippa priya rachel raj rebecca rhys richard rita rob robert robin roger rosie ross ruth ryan sally ' +
    'sam samantha samuel sandra sanjay sara sarah scott sean sharon sheila shirley simon sophie stacey stephanie stephen ' +
    'steve steven stuart sue susan suzanne tanya teresa terry theresa thomas tim timothy tina toby tom tony tracey tracy ' +
    'trevor valerie vicky victoria vikram wayne wendy will william yasmin yvonne zoe'
  ).split(' '),
);

/** Whether a single word is a common first name. */
export function isGivenName(word: string): boolean {
  return GIVEN.has(word.toLowerCase());
}

/**
 * Full names in a row with nothing between them: "Jane Hall Raj Dean" is two people, as every other word is a first name.
 * Any other run is left whole.
 */
export function partFullNames(name: string): readonly string[] {
  const words = name.split(' ');
  if (words.length < 4 || words.length % 2 === 1 || !words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word)))
    return [name];
  if (!words.every((word, place) => place % 2 === 1 || isGivenName(word))) return [name];
  return Array.from({ length: words.length / 2 }, (_, place) => words.slice(place * 2, place * 2 + 2).join(' '));
}

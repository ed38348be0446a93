import { step, type Theme } from '../step';
import { put, read, type Trial } from '../trial';

const FORMAT = 'Microsoft Learn, "Excel.ConditionalFormat"';
const ORDER = 'Microsoft Learn, "Excel.ConditionalFormat", id and priority';
const UNREAD = 'office-js issues 6827, 6835';

const CELLS = 'A1:A6';

/** A rule for one word, as the host sets it. */
function colour(at: Trial, word: string, fill: string): Excel.ConditionalFormat {
  const format = at.range(CELLS).conditionalFormats.add('CellValue');
  put(format.cellValue.format.fill, { color: fill });
  put(format.cellValue.format.font, { color: '#FFFFFF', bold: true });
  put(format.cellValue, { rule: { formula1: `="${word}"`, operator: 'EqualTo' } });
  return format;
}

/** All that the host asks of one rule. */
function readRule(format: Excel.ConditionalFormat): void {
  read(format, 'id,type,priority');
  read(format.cellValue, 'rule');
  read(format.cellValue.format.fill, 'color');
  read(format.cellValue.format.font, 'color,bold');
  read(format.getRangeOrNullObject(), 'address');
}

/** Every rule, by what the request before loaded. */
function held(at: Trial): readonly Excel.ConditionalFormat[] {
  return (at.kept.get('rules') as Excel.ConditionalFormatCollection).items;
}

function keep(at: Trial): void {
  at.kept.set('rules', read(at.range(CELLS).conditionalFormats, 'items/id,items/type,items/priority'));
}

/** Conditional formats: their order, their ids, what can be read of them, and what is left when some are deleted. */
export const RULES: Theme = {
  name: 'rules',
  requests: [
    [
      step('no rules', FORMAT, (at) => {
        const rules = at.range(CELLS).conditionalFormats;
        rules.getCount();
        read(rules, 'items/id');
      }),
      step('one rule', FORMAT, (at) => {
        put(at.range(CELLS), { values: ['Red', 'Amber', 'Green', 'Red', '', 'Other'].map((word) => [word]) });
        colour(at, 'Red', '#C5221F');
        at.range(CELLS).conditionalFormats.getCount();
      }),
      step('one rule, read back', FORMAT, (at) => {
        readRule(at.range(CELLS).conditionalFormats.getItemAt(0));
      }),
      step('two rules more', FORMAT, (at) => {
        colour(at, 'Amber', '#F9AB00');
        colour(at, 'Green', '#137333');
        at.range(CELLS).conditionalFormats.getCount();
      }),
    ],
    [step('ids, types and order of three rules', ORDER, keep)],
    [
      step('the first rule of three, read back', UNREAD, (at) => {
        for (const format of held(at).slice(0, 1)) readRule(format);
      }),
      step('the last rule of three, read back', UNREAD, (at) => {
        for (const format of held(at).slice(2)) readRule(format);
      }),
      step(
        'another part of a rule',
        'office-js issue 2180',
        (at) => {
          read(at.range(CELLS).conditionalFormats.getItemAt(0).custom.rule, 'formula');
        },
        'InvalidOperation',
      ),
    ],
    [
      step('delete two of three, the first of them first', ORDER, (at) => {
        for (const format of held(at).slice(0, 2)) format.delete();
      }),
    ],
    [
      step('which rules are left', ORDER, (at) => {
        at.range(CELLS).conditionalFormats.getCount();
      }),
      step('what the rule left says', UNREAD, (at) => {
        readRule(at.range(CELLS).conditionalFormats.getItemAt(0));
      }),
      step('no rules any more', FORMAT, (at) => {
        at.range(CELLS).conditionalFormats.clearAll();
        at.range(CELLS).conditionalFormats.getCount();
      }),
      step('three rules again', FORMAT, (at) => {
        for (const word of ['Red', 'Amber', 'Green']) colour(at, word, '#C5221F');
      }),
    ],
    [step('ids and order of three rules again', ORDER, keep)],
    [
      step('delete two of three, the last of them first', ORDER, (at) => {
        for (const format of [...held(at).slice(0, 2)].reverse()) format.delete();
      }),
    ],
    [
      step('what the one rule left says', ORDER, (at) => {
        at.range(CELLS).conditionalFormats.getCount();
        readRule(at.range(CELLS).conditionalFormats.getItemAt(0));
      }),
      step('rules of some of the cells', FORMAT, (at) => {
        at.range('A2:A3').conditionalFormats.getCount();
        read(at.range('C1').conditionalFormats, 'items/id');
      }),
    ],
  ],
};

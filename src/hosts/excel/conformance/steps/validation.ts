import { step, type Theme } from '../step';
import { put, read } from '../trial';

const VALIDATION_PAGE = 'Microsoft Learn, "Add data validation to Excel ranges"';
const LISTS = 'Microsoft Support, "Apply data validation to cells"';

type Rule = Excel.DataValidationRule;

const ALL = 'type,rule,prompt,errorAlert,ignoreBlanks';

const date = (formula1: string | number): Rule => ({ date: { formula1: formula1 as string, operator: 'GreaterThan' } });

/** One rule over some cells, read back. */
function rule(name: string, address: string, given: Rule, refusedWith: string | null = null, rests = VALIDATION_PAGE) {
  return step(
    name,
    rests,
    (at) => read(put(at.range(address).dataValidation, { rule: given }), 'type,rule'),
    refusedWith,
  );
}

/** What may be typed into cells, in every form that the host sets. */
export const VALIDATION: Theme = {
  name: 'validation',
  requests: [
    [
      step('no validation', VALIDATION_PAGE, (at) => read(at.range('A1').dataValidation, ALL)),
      rule('a list in the rule', 'A1:A3', { list: { inCellDropDown: true, source: 'one,two,three' } }),
      step('its prompt and alert', VALIDATION_PAGE, (at) => {
        const validation = put(at.range('A1:A3').dataValidation, {
          prompt: { title: 'Ref', message: 'Choose one.', showPrompt: true },
          errorAlert: { title: 'Ref', message: 'Not in the list.', showAlert: true, style: 'Warning' },
        });
        read(validation, ALL);
      }),
      rule('a list of cells', 'B1:B3', { list: { inCellDropDown: true, source: '=$H$1:$H$3' } }),
      rule(
        'a list longer than 255 characters',
        'B5',
        { list: { inCellDropDown: true, source: 'a'.repeat(256) } },
        'InvalidArgument',
        LISTS,
      ),
      rule('a date as an ISO text', 'C1', date('1990-01-01')),
      rule('a date as a formula', 'C2', date('=DATE(1990,1,1)')),
      rule('a date as a number', 'C3', date(32_874), 'InvalidArgument'),
      rule('a date as a number in a text', 'C4', date('32874'), 'InvalidArgument'),
      rule('a share', 'D1:D3', { decimal: { formula1: 0, formula2: 1, operator: 'Between' } }),
      rule('a formula', 'E1:E3', { custom: { formula: '=TRUE' } }),
      step('a value that the rule refuses', 'Microsoft Support, "Apply data validation to cells"', (at) =>
        read(put(at.range('A1'), { values: [['four']] }), 'values'),
      ),
      step('cells of two rules', VALIDATION_PAGE, (at) => read(at.range('A1:B1').dataValidation, 'type')),
    ],
  ],
};

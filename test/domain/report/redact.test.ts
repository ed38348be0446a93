import { describe, expect, test } from '@jest/globals';
import { officerNames } from '../../../src/domain/report/officerNames';
import { asPerson } from '../../../src/domain/report/personName';
import { redactor } from '../../../src/domain/report/redact';
import { aLead, anAction } from '../../helpers/planBuilder';
import { assessed } from './reportPlan';

const LEADS = [
  aLead({ name: 'P Marlow', alsoWrittenAs: 'Patricia Marlow' }),
  aLead({ name: 'Anne-Marie van der Berg' }),
  aLead({ name: "Siobhan O'Rourke", organisation: 'Northgate NHS Trust' }),
  aLead({ name: 'J Green' }),
  aLead({ name: 'Moira' }),
  aLead({ name: 'DEEPAK RAMAN' }),
  aLead({ name: 'April Showers' }),
  aLead({ name: 'The Hub', email: 'rhodri.vaughan@westmere.example' }),
  aLead({ name: 'Head of Housing' }),
  aLead({ name: 'Team managers', collective: true }),
];

function cleaned(text: string): string {
  const { plan, assessment } = assessed({
    leads: LEADS,
    actions: [
      anAction({
        accountableLead: 'K Thackeray',
        supportingOfficers: 'Wendy Ashcroft, Head of Care; lewis tranter (Trust)',
      }),
    ],
  });
  return redactor(
    officerNames(plan, assessment),
    ['Plant green space'],
    ['Westmere Council; Northgate NHS Trust'],
  )(text);
}

describe('taking officers’ names out of a text', () => {
  test.each([
    ['P Marlow to write the paper', 'A named officer to write the paper'],
    ['The paper by P. Marlow is late', 'The paper by a named officer is late'],
    ['Agreed with P.Marlow', 'Agreed with a named officer'],
    ['Patricia Marlow’s team', 'A named officer’s team'],
    ['ask Pat Marlow first', 'ask a named officer first'],
    ['see Mrs Marlow', 'see a named officer'],
    ['Led by Marlow P', 'Led by a named officer'],
    ['Led by Marlow, Patricia', 'Led by a named officer'],
    ['MARLOW to chase', 'A named officer to chase'],
    ['Report from Anne-Marie van der Berg', 'Report from a named officer'],
    ['S O’Rourke agreed', 'A named officer agreed'],
    ["Siobhan O'Rourke agreed", 'A named officer agreed'],
    ['K Thackeray is away', 'A named officer is away'],
    ['P Marlow and K Thackeray met', 'Named officers met'],
    ['Done.\nP Marlow has left', 'Done.\nA named officer has left'],
    ['Agreed by the Head of Housing', 'Agreed by a named officer'],
    ['Write to p.marlow@westmere.example', 'Write to an email address left out'],
    ['J Green will lead', 'A named officer will lead'],
    ['Peter Thackerey and Keith Thackeray met', 'Peter Thackerey and a named officer met'],
    ['Ask Siobhan for the minutes', 'Ask a named officer for the minutes'],
    ['Moira to draft; Deepak Raman to check', 'A named officer to draft; a named officer to check'],
    ['Deepak has the key', 'A named officer has the key'],
    ['Wendy Ashcroft and Lewis Tranter signed', 'Named officers signed'],
    ['Call Rhodri Vaughan', 'Call a named officer'],
  ])('%j becomes %j', (text, expected) => {
    expect(cleaned(text)).toBe(expected);
  });

  test.each([
    ['Green actions stay green'],
    ['Open the hub in Marlow Road'],
    ['Visit St Patricia’s and Siobhan Avenue'],
    ['Due in April and on Moira Street'],
    ['Recruit a head of service'],
    ['Team managers to report'],
    ['Westmere Council and Northgate NHS Trust'],
    [''],
  ])('%j stays as it is', (text) => {
    expect(cleaned(text)).toBe(text);
  });
});

describe('telling people from posts and bodies', () => {
  test.each([
    ['P Marlow', 'marlow'],
    ['Marlow, P', 'marlow'],
    ['Dr Patricia Marlow', 'marlow'],
    ['José Núñez', 'nunez'],
  ])('%s is a person', (written, surname) => {
    expect(asPerson(written)?.surname).toBe(surname);
  });

  test.each([['Team managers'], ['Head of Housing'], ['Northgate NHS Trust'], ['Police'], ['all partners']])(
    '%s is not a person',
    (written) => {
      expect(asPerson(written)).toBeNull();
    },
  );
});

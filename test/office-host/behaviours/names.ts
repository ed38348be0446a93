import { wireText } from '../wire/wireText';
import { textArgument } from '../wire/arguments';
import { define } from '../wire/behaviour';
import { SimError } from '../wire/simError';
import { addressOf, quotedSheet } from '../model/address';
import { Anchor } from '../model/anchor';
import type { SimOwned } from '../model/owned';
import { SimName } from '../model/simName';
import { SimRange } from '../model/simRange';
import { SimSheet } from '../model/simSheet';
import type { SimWorkbook } from '../model/simWorkbook';

function bookOf(owner: SimWorkbook | SimSheet): SimWorkbook {
  return owner instanceof SimSheet ? owner.workbook : owner;
}

function namesOf(owner: SimWorkbook | SimSheet): readonly SimName[] {
  const scope = owner instanceof SimSheet ? owner : null;
  return bookOf(owner).names.filter((name) => name.scope === scope);
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function refersTo(name: SimName): string {
  if (name.target === null) return name.formula;
  const { sheet, anchor } = name.target;
  if (anchor.rect === null || sheet.deleted) return '=#REF!';
  return `=${quotedSheet(sheet.name)}!${absolute(addressOf(anchor.rect))}`;
}

function placed(name: SimName): SimRange | null {
  const { target } = name;
  const rect = target?.anchor.rect ?? null;
  if (target === null || rect === null || target.sheet.deleted) return null;
  return new SimRange(target.sheet, rect);
}

function valueOf(name: SimName): string | number | boolean {
  const range = placed(name);
  if (range === null) return name.target === null ? name.formula : '#REF!';
  return range.rect.rows * range.rect.columns === 1
    ? range.sheet.grid.at(range.rect.row, range.rect.column).value
    : refersTo(name).slice(1);
}

define<SimOwned<SimWorkbook | SimSheet>>('NamedItemCollection', {
  items: ({ owner }) => namesOf(owner),
  find: ({ owner }, key) =>
    namesOf(owner).find((name) => name.name.toLowerCase() === String(key).toLowerCase()) ?? null,
  open: {
    Add: ({ owner }, [given, reference]) => {
      const name = textArgument(given);
      const workbook = bookOf(owner);
      if (workbook.readOnly) throw new SimError('AccessDenied');
      if (!/^[A-Za-z_\\][\w.\\]*$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) throw new SimError('InvalidArgument');
      if (namesOf(owner).some((other) => other.name.toLowerCase() === name.toLowerCase()))
        throw new SimError('ItemAlreadyExists');
      if (workbook.tableNamed(name) !== undefined) throw new SimError('InvalidArgument');
      const scope = owner instanceof SimSheet ? owner : null;
      let made = new SimName(name, null, wireText(reference), scope);
      if (reference instanceof SimRange) {
        const anchor = new Anchor(reference.rect);
        reference.sheet.anchors.add(anchor);
        made = new SimName(name, { sheet: reference.sheet, anchor }, '', scope);
      }
      workbook.names.push(made);
      return made;
    },
  },
});

define<SimName>('NamedItem', {
  id: (name) => name.name,
  get: {
    Name: (name) => name.name,
    Type: (name) => (name.target === null ? 'String' : placed(name) === null ? 'Error' : 'Range'),
    Value: valueOf,
    Formula: refersTo,
    Scope: (name) => (name.scope === null ? 'Workbook' : 'Worksheet'),
  },
  kept: { Visible: true, Comment: '' },
  part: {
    WorksheetOrNullObject: (name) => name.scope,
  },
  open: {
    GetRange: (name) => {
      const range = placed(name);
      if (range === null) throw new SimError('InvalidReference');
      return range;
    },
    GetRangeOrNullObject: placed,
  },
  call: {
    Delete: (name, _, session) => {
      const { names, readOnly } = session.workbook;
      if (readOnly) throw new SimError('AccessDenied');
      names.splice(names.indexOf(name), 1);
    },
  },
});
